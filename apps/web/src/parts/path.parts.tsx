import type { PathMark, PathStep, PathTurn } from '@signalenbeleid/contracts/path';
import { Button } from '../ui/form/button.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Path } from '../ui/path/path.tsx';
import type { PathPlace } from '../ui/path/present-step.ts';
import { ActFirst, NowBand } from '../ui/say/banner.tsx';
import { Table } from '../ui/show/table.tsx';
import { Example, Examples } from './example.tsx';

const place = (step: PathStep, turn: PathTurn, mark?: PathMark): PathPlace => ({ step, turn, mark, finished: false });

/** The path of a signal in its three forms and all its states. */
export function PathParts() {
  return (
    <Section title="De weg van een signaal">
      <div className="spec">
        <Example
          title="Voluit"
          hint="Acht stappen, altijd dezelfde, altijd in deze volgorde. Gedaan: gevuld, in de voltooide tijd. Nu: een ring, een werkwoord, wie en tegen wanneer. Straks: stil. De laatste stap is een tekstballon: elke weg eindigt met een antwoord. Onder 672 px staan de stappen onder elkaar."
        >
          <Path
            form="full"
            path={{ ...place('follow-up', 'lead'), until: `${new Date().getFullYear()}-06-30` }}
            who="Koen De Ridder"
            when={{
              reported: '2 dec.',
              checked: '4 dec.',
              bundled: '9 dec.',
              recognised: '19 dec.',
              chosen: '22 jan.',
              board: '3 feb.',
            }}
          />
        </Example>
        <Example
          title="Wacht op jou"
          hint="Alleen wie zelf aan zet is, ziet amber. Op een telefoon komt de band vóór de weg."
        >
          <ActFirst>
            <Path form="full" path={place('checked', 'you')} when={{ reported: '2 dec.', checked: 'tot 16 januari' }} />
            <NowBand you who="Jij bent aan zet." acts={<Button>Toets dit signaal</Button>}>
              Zeg voor 16 januari of het duidelijk is.
            </NowBand>
          </ActFirst>
        </Example>
        <LineParts />
        <Examples>
          <Example title="Op de telefoon">
            <Path
              form="tall"
              path={place('board', 'board')}
              when={{
                reported: '2 december',
                chosen: 'clusteroverleg 22 januari',
                board: 'dagelijks bestuur, 3 februari',
              }}
            />
          </Example>
          <Example title="De woorden">
            <WordsTable />
          </Example>
        </Examples>
      </div>
    </Section>
  );
}

function LineParts() {
  return (
    <Examples>
      <Example title="In één regel, op een kaart">
        <Path form="line" path={place('recognised', 'sectors')} />
      </Example>
      <Example title="In één regel, wacht op jou">
        <Path form="line" path={place('checked', 'you', 'asked')} />
      </Example>
      <Example title="Terug naar de aanbrenger">
        <Path form="line" path={place('checked', 'nobody', 'returned')} />
        <p className="path-now">
          Je gemeente regelt dit zelf. <a href="#uitleg">Lees de uitleg</a>
        </p>
      </Example>
      <Example title="Geparkeerd">
        <Path form="line" path={place('chosen', 'nobody', 'parked')} />
        <p className="path-now">Niet gekozen op 22 januari. Komt terug op 21 mei.</p>
      </Example>
      <Example title="Opnieuw bevestigd">
        <Path form="line" path={place('recognised', 'sectors', 'again')} />
        <p className="path-now">Was in 2021 afgesloten. Kwam drie keer terug.</p>
      </Example>
      <Example title="Alles gedaan">
        <Path form="line" path={{ step: 'answered', turn: 'nobody', finished: true }} />
        <p className="path-now">Beantwoord op 9 januari 2026.</p>
      </Example>
    </Examples>
  );
}

const words = [
  ['gemeld', 'melden', 'aanbrenger'],
  ['getoetst', 'toetsen', 'coördinator'],
  ['gebundeld', 'bundelen', 'coördinator'],
  ['herkend', 'herkennen', 'sectoren'],
  ['gekozen', 'kiezen', 'cluster'],
  ['bij het bestuur', 'bestuur beslist', 'bestuur'],
  ['in opvolging', 'opvolgen', 'trekker'],
  ['beantwoord', 'antwoorden', 'coördinator'],
];

function WordsTable() {
  return (
    <Table
      caption="De woorden van de weg"
      hideCaption
      small
      fold={false}
      rows={words}
      keyOf={(row) => row[0] ?? ''}
      columns={['Gedaan', 'Nu', 'Aan zet'].map((name, at) => ({ name, cell: (row: string[]) => row[at] }))}
    />
  );
}
