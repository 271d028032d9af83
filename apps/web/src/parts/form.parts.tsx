import { useState, type FormEvent } from 'react';
import { Button, KeyHint } from '../ui/form/button.tsx';
import { Checkbox, Choices } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { FilterBar } from '../ui/form/filter-bar.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Steps } from '../ui/form/steps.tsx';
import { Select, TextArea, TextField } from '../ui/form/text-field.tsx';
import { Row, Section } from '../ui/layout/section.tsx';
import { Count, Tag, WaitBadge } from '../ui/show/tag.tsx';
import { Example, Examples } from './example.tsx';

/** Buttons, tags and counts. */
export function ButtonParts() {
  const [following, setFollowing] = useState(true);
  return (
    <Section title="Knoppen en merken">
      <div className="spec">
        <Row>
          <Button kind="primary">Meld een signaal</Button>
          <Button>Wij herkennen dit</Button>
          <Button icon={following ? 'check' : 'plus'} pressed={following} onClick={() => setFollowing(!following)}>
            {following ? 'Je volgt dit' : 'Volg dit'}
          </Button>
          <Button kind="quiet">Hoort er niet bij</Button>
          <Button kind="danger">Trek mijn signaal in</Button>
          <Button busy>Bezig met versturen</Button>
          <Button size="small">Kleine knop</Button>
          <KeyHint>Ctrl K</KeyHint>
        </Row>
        <Button notYet="Dit kan zodra de voorzitter aanwezig is.">Sluit de ronde</Button>
        <p className="hint">
          Eén gevulde knop per pagina. Een knop is een werkwoord. Wat nog niet kan, blijft leesbaar en zegt waarom.
        </p>
        <Row>
          <Tag>knelpunt</Tag>
          <Tag>goede praktijk</Tag>
          <WaitBadge />
          <Tag kind="answered">Beantwoord</Tag>
          <Tag kind="done">klaar</Tag>
          <Tag kind="late">3 dagen te laat</Tag>
          <Count value={12} unit="nieuw" />
          <Count value={3} waiting />
        </Row>
      </div>
    </Section>
  );
}

const people = [
  { value: 'kdr', label: 'Koen De Ridder' },
  { value: 'ic', label: 'Ilse Cornelis' },
  { value: 'bm', label: 'Bart Meskens' },
];
const decisions = [
  { value: 'yes', label: 'Gesteund' },
  { value: 'part', label: 'Deels gesteund' },
  { value: 'later', label: 'Uitgesteld', hint: 'Kies dan ook een datum.' },
];
const often = [
  { value: 'd', label: 'Elke dag' },
  { value: 'w', label: 'Elke week' },
  { value: 'm', label: 'Elke maand' },
];

/** Fields in every state, and what stands around them in a form. */
export function FieldParts() {
  return (
    <Section title="Velden">
      <div className="spec">
        <Examples>
          <TextField
            label="Titel van het gedeelde signaal"
            hint="Benoem het probleem, niet de oplossing."
            defaultValue="Te weinig vrijwillige chauffeurs"
          />
          <Select
            label="Wie wordt trekker?"
            error="Kies een trekker. Zonder trekker kan de beslissing niet gepubliceerd worden."
            empty="Kies een persoon"
            choices={people}
          />
          <TextField
            label="Wanneer evalueren jullie?"
            type="date"
            error="Kies een dag na vandaag."
            defaultValue="2025-12-01"
          />
          <TextArea
            label="Uitleg"
            optional
            hint="Vertel het zoals aan een collega."
            limit={100}
            value={'Elke vrijdag belt de familie om 17 uur. '.repeat(2)}
            readOnly
          />
          <SearchParts />
          <ChoiceParts />
        </Examples>
        <SummaryParts />
        <Example title="Stappen">
          <Steps steps={['Wat loopt er mis?', 'Voor wie?', 'Nakijken']} at={1} />
        </Example>
        <Disclosure title="Meer vertellen (hoeft niet)">
          <p>Wat hier staat, mag je overslaan.</p>
        </Disclosure>
        <FilterParts />
      </div>
    </Section>
  );
}

function SearchParts() {
  const [person, setPerson] = useState('');
  return (
    <SearchSelect
      label="Zoek een persoon"
      hint="Typ enkele letters."
      choices={people}
      value={person}
      onChange={setPerson}
    />
  );
}

function ChoiceParts() {
  const [decision, setDecision] = useState('yes');
  const [frequency, setFrequency] = useState<string[]>(['w']);
  const [agreed, setAgreed] = useState(false);
  return (
    <>
      <Choices label="Beslissing" choices={decisions} value={decision} onChange={setDecision} />
      <Choices many chips label="Hoe vaak zie je dit?" choices={often} value={frequency} onChange={setFrequency} />
      <Checkbox label="Ik wil weten wat ermee gebeurt" checked={agreed} onChange={setAgreed} />
    </>
  );
}

function SummaryParts() {
  const [attempt, setAttempt] = useState(0);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
  };
  const faults = [
    { field: 'sample-title', says: 'Geef een titel' },
    { field: 'sample-day', says: 'Kies een dag' },
  ];
  const found = attempt > 0 ? faults : [];
  return (
    <Example
      title="Samenvatting van wat nog niet klopt"
      hint="Ze krijgt de focus bij elke poging. Elke regel leidt naar het veld."
    >
      <form className="stack" onSubmit={send} noValidate aria-label="Voorbeeldformulier">
        <ErrorSummary faults={found} attempt={attempt} />
        <TextField id="sample-title" label="Titel" error={found[0]?.says} />
        <TextField id="sample-day" label="Dag" type="date" error={found[1]?.says} />
        <div>
          <Button type="submit">Verstuur zonder iets in te vullen</Button>
        </div>
      </form>
    </Example>
  );
}

function FilterParts() {
  const [values, setValues] = useState<Record<string, string | undefined>>({ theme: 'mobility' });
  return (
    <Example title="Filters" hint="Wat gekozen is, staat in het adres van de pagina.">
      <FilterBar
        filters={[
          {
            name: 'theme',
            label: 'Thema',
            choices: [{ value: 'mobility', label: 'Mobiliteit en vervoer' }],
            all: 'Alle thema’s',
          },
          { name: 'sector', label: 'Sector', choices: [{ value: 'gp', label: 'Huisartsen' }], all: 'Alle sectoren' },
          { name: 'words', label: 'Zoek' },
        ]}
        values={values}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
        onClear={() => setValues({})}
      />
    </Example>
  );
}
