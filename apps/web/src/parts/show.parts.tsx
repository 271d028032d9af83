import { useState } from 'react';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Beside, Section } from '../ui/layout/section.tsx';
import { Answer, Checks, Facts, Figures, Log } from '../ui/show/figures.tsx';
import { More } from '../ui/show/more.tsx';
import { Quote } from '../ui/show/quote.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tabs } from '../ui/show/tabs.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { DayRow, TaskList, TaskRow } from '../ui/show/task-row.tsx';
import { Examples } from './example.tsx';

const agreements = [
  {
    what: 'Belafspraak bij ontslag op vrijdag',
    lead: 'Koen De Ridder',
    until: '9 januari',
    state: <Tag kind="late">3 dagen te laat</Tag>,
  },
  {
    what: 'Overzicht van ritten naar bestralingen',
    lead: 'Ilse Cornelis',
    until: '28 februari',
    state: <Tag>loopt</Tag>,
  },
  {
    what: 'Praatcafé na kanker in Merchtem',
    lead: 'Bart Meskens',
    until: '15 december',
    state: <Tag kind="done">klaar</Tag>,
  },
];

/** Lists and tables. */
export function ListParts() {
  const [tab, setTab] = useState<string>();
  const [shown, setShown] = useState(3);
  return (
    <Section title="Lijsten en tabellen">
      <div className="spec">
        <TaskList>
          <TaskRow
            count={12}
            title="nieuwe signalen toetsen"
            act={<ButtonLink to="/onderdelen">Toets de signalen</ButtonLink>}
          >
            Het oudste wacht vijf dagen. Bij zeven is er al een voorstel om te bundelen.
          </TaskRow>
          <TaskRow count={4} title="antwoorden nalezen" act={<Button>Lees na</Button>}>
            Er vertrekt niets zonder jou.
          </TaskRow>
        </TaskList>
        <Table
          caption="Afspraken die lopen, te late eerst"
          rows={agreements}
          keyOf={({ what }) => what}
          columns={[
            { name: 'Afspraak', cell: ({ what }) => what },
            { name: 'Trekker', cell: ({ lead }) => lead },
            { name: 'Tegen', cell: ({ until }) => until, keepTogether: true },
            { name: 'Toestand', cell: ({ state }) => state },
          ]}
        />
        <More shown={shown} total={9} hasMore={shown < 9} onMore={() => setShown(shown + 3)} />
        <Tabs
          label="Voorbeeld van bladen"
          open={tab}
          onOpen={setTab}
          tabs={[
            { name: 'open', label: 'Open', content: <p>Wat nog loopt.</p> },
            { name: 'done', label: 'Klaar', content: <p>Wat af is.</p> },
          ]}
        />
      </div>
    </Section>
  );
}

/** Figures, facts, quotes, conditions, history. */
export function FigureParts() {
  return (
    <Section title="Cijfers, feiten, citaten">
      <div className="spec">
        <Figures
          figures={[
            { name: 'sectoren', value: 14, of: 26 },
            { name: 'clusters', value: 4, of: 5 },
            { name: 'signalen', value: 8 },
          ]}
        />
        <Examples>
          <Facts
            facts={[
              ['Nummer', 'GS-2024-07'],
              ['Soort', 'knelpunt'],
              ['Trekker', 'nog niemand, volgt na de beslissing'],
            ]}
          />
          <Answer>
            <p>
              Dag Nadia. Jouw signaal werd samen met zeven andere besproken. Het bestuur wil het{' '}
              <strong>gedeeltelijk steunen</strong>.
            </p>
            <p className="small">Liesbet Verhaegen, coördinator</p>
          </Answer>
        </Examples>
        <QuoteParts />
        <Checks
          words={{ met: 'Bevestigd', open: 'Nog niet bevestigd' }}
          criteria={[
            {
              name: 'Duidelijk',
              met: true,
              asks: 'Iedereen begrijpt hetzelfde.',
              note: 'Bevestigd door de werkgroep signalen, 14 mei 2025',
            },
            { name: 'Gedeeld', met: false, asks: 'De cluster wil er samen achter staan.', note: 'Nog niet gevraagd.' },
          ]}
        />
        <Log
          entries={[
            { id: '2', at: '2026-01-09', when: '9 jan. 2026', what: 'Jeugdhulp en DMW herkennen het' },
            { id: '1', at: '2024-10-04', when: '4 okt. 2024', what: 'Gedeeld signaal gemaakt uit twee signalen' },
          ]}
        />
        <ul className="stack-2 small">
          <DayRow day="di 13">Voorzitters van de clusters, 13.00 uur, online</DayRow>
          <DayRow day="do 15">Werkgroep oncologie, 10.00 uur, Merchtem</DayRow>
        </ul>
      </div>
    </Section>
  );
}

function QuoteParts() {
  return (
    <Beside>
      <Quote source="CAW, Asse · april 2025 · in het Frans gemeld" lang="fr">
        Huit mois minimum partout.
      </Quote>
      <Quote boxed source="Jeugdwerk, Liedekerke · februari 2025">
        Tegen dat er plek is hebben ze er geen goesting meer in.
      </Quote>
    </Beside>
  );
}
