import type { Endpoint } from '@signalenbeleid/contracts';
import { actions } from '@signalenbeleid/contracts/actions.contract';
import { people, type Me } from '@signalenbeleid/contracts/people.contract';
import { escalations, type EscalationLine } from '@signalenbeleid/contracts/escalations.contract';
import { rounds } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignals, type SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { suggestions } from '@signalenbeleid/contracts/suggestions.contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';
import { asking } from '../sign-in/api.testing.ts';
import { suggestion } from '../suggestions/suggestions.testing.ts';
import { sentenceOfEvent } from './history.view.tsx';
import { idOf, personWith, shared } from './shared-signal.testing.ts';

const at = '2026-01-12T09:00:00.000Z';
const woonzorg = { id: idOf(21), name: 'Woonzorgcentrum De Linde' };
const gezinszorg = { id: idOf(22), name: 'Gezinszorg De Brug' };

interface Later {
  after?: SharedSignalView;
  acts?: Endpoint[];
  /** What lies or lay before the board about it. */
  before?: EscalationLine[];
  others?: [Endpoint, { answer: unknown }][];
}

/** Opens the page of this shared signal; these endpoints answer with it as it is afterwards. */
async function open(me: Me, view: SharedSignalView, { after = view, acts = [], before = [], others = [] }: Later = {}) {
  const history = { items: [{ at, type: 'shared-signal.made', by: 'Bart Meskens' }] };
  const sent = await openPage(
    'reporter',
    `/z/amalo/gedeelde-signalen/${view.id}`,
    [people.me, { answer: me }],
    ...others,
    [suggestions.list, { answer: { items: [] } }],
    [sharedSignals.history, { answer: history }],
    [rounds.list, { answer: { items: [] } }],
    [escalations.list, { answer: { items: before } }],
    [sharedSignals.one, { answer: view }],
    ...acts.map((act): [Endpoint, { answer: SharedSignalView }] => [act, { answer: after }]),
  );
  await screen.findByRole('heading', { level: 1, name: view.wording.title });
  return (endpoint: Endpoint) => sent.filter(({ route }) => route === endpoint.route).map(({ body }) => body);
}
const past = { sharedSignalId: idOf(1), number: 'GS-2026-01', title: 'Wachttijden', question: 'Wil het bestuur?' };
/** What lies or lay before the board about it. */
const escalation = (id: number, state: EscalationLine['state']): EscalationLine => ({
  ...{ ...past, id: idOf(id), state, proposedAt: at, mayFollow: false },
});
const person = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('lets a member recognise for one of several organisations, and take it back', async () => {
  const recognised = {
    organisationId: woonzorg.id,
    organisation: woonzorg.name,
    sector: 'WOONZORGCENTRUM' as const,
    at,
  };
  const after = shared({ recognitions: [recognised] });
  const me = personWith('cluster-member', [woonzorg, gezinszorg]);
  const bodies = await open(me, shared(), {
    after,
    acts: [sharedSignals.recognise, sharedSignals.withdrawRecognition],
  });
  expect(screen.getByText('Jij bent aan zet.')).toBeInTheDocument();
  await person.click(button('Wij herkennen dit'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Herkent jouw organisatie dit?' }));
  await person.click(dialog.getByRole('button', { name: 'Wij herkennen dit' }));
  expect(dialog.getByRole('group', { name: 'Voor welke organisatie?' })).toHaveAccessibleDescription(
    /Kies een organisatie/,
  );
  await person.click(dialog.getByRole('radio', { name: woonzorg.name }));
  await person.type(dialog.getByLabelText(/Een voorbeeld/), 'Elke week.');
  await person.click(dialog.getByRole('button', { name: 'Wij herkennen dit' }));
  expect(bodies(sharedSignals.recognise)).toEqual([{ organisationId: woonzorg.id, example: 'Elke week.' }]);
  await person.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(bodies(sharedSignals.withdrawRecognition)).toEqual([{ organisationId: woonzorg.id }]);
});

it('says for whom it was recognised already, and lets them add to that', async () => {
  const said = { organisationId: woonzorg.id, organisation: woonzorg.name, sector: 'WOONZORGCENTRUM' as const, at };
  const view = shared({ recognitions: [{ ...said, example: 'Elke week.' }] });
  const bodies = await open(personWith('cluster-member', [woonzorg]), view, {
    after: view,
    acts: [sharedSignals.recognise],
  });
  expect(screen.getByText(new RegExp(`${woonzorg.name} herkende dit al`))).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Wij herkennen dit' })).not.toBeInTheDocument();
  await person.click(button('Voeg een voorbeeld of cijfer toe'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat wil je toevoegen?' }));
  expect(dialog.getByLabelText(/Een voorbeeld/)).toHaveValue('Elke week.');
  await person.type(dialog.getByLabelText(/Een cijfer/), '12');
  await person.click(dialog.getByRole('button', { name: 'Voeg toe' }));
  expect(bodies(sharedSignals.recognise)).toEqual([
    { organisationId: woonzorg.id, example: 'Elke week.', figure: '12' },
  ]);
  expect(await screen.findByText(`Toegevoegd bij wat ${woonzorg.name} al zei.`)).toBeInTheDocument();
});

it('shows who is silent, in words', async () => {
  await open(personWith('board-member'), shared());
  expect(screen.getByText('De stem van mensen met een zorgnood ontbreekt nog.')).toBeInTheDocument();
  expect(screen.getByText(/Nog niet breed gedragen: 2 sectoren/)).toBeInTheDocument();
});

it('lets the steering group confirm a criterion, and doubt it again', async () => {
  const bodies = await open(personWith('cluster-steering'), shared(), {
    after: shared({ version: 4 }),
    acts: [sharedSignals.confirm],
  });
  await person.click(button('Bevestig: Duidelijk'));
  await person.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(bodies(sharedSignals.confirm)).toEqual([
    { criterion: 'clear', confirmed: true },
    { criterion: 'clear', confirmed: false },
  ]);
});

describe('what was decided about it', () => {
  const decided = shared({ state: 'decided', path: { step: 'follow-up', turn: 'lead', finished: false } });
  const lineOf = (mayFollow: boolean): EscalationLine => ({
    ...escalation(33, 'decided'),
    ...{ decision: 'published', outcome: 'partly', lead: 'Nele Aerts', reviewOn: '2026-06-30', mayFollow },
  });
  const noActions = { items: [], counts: { planned: 0, running: 0, done: 0, dropped: 0, overdue: 0 } };
  const follow = (me: Me, mayFollow: boolean, later: Later = {}) =>
    open(me, decided, { ...later, before: [lineOf(mayFollow)], others: [[actions.list, { answer: noActions }]] });

  it('is told to everybody, and followed by who leads it alone', async () => {
    await follow(personWith('cluster-member'), false);
    const section = within(await screen.findByRole('region', { name: 'Opvolging' }));
    section.getByText('Gedeeltelijk gesteund');
    section.getByText(/Trekker: Nele Aerts/);
    await section.findByText('Er is nog geen actie gepland.');
    expect(section.queryByRole('button')).toBeNull();
  });

  it('is looked back on in the words of who leads it', async () => {
    const after = shared({ state: 'evaluated', note: 'Twee van de drie doen mee.' });
    const bodies = await follow(personWith('lead'), true, { after, acts: [sharedSignals.evaluate] });
    await person.click(await screen.findByRole('button', { name: 'Kijk terug' }));
    await person.type(screen.getByLabelText(/Wat is er veranderd/), 'Twee van de drie doen mee.');
    await person.click(button('Rond af'));
    await screen.findByText(/Twee van de drie doen mee\./);
    expect(bodies(sharedSignals.evaluate)).toEqual([{ note: 'Twee van de drie doen mee.' }]);
  });
});

it('asks for a word why before it is parked', async () => {
  const bodies = await open(personWith('cluster-steering'), shared(), {
    after: shared({ state: 'parked' }),
    acts: [sharedSignals.park],
  });
  await person.click(button('Parkeer'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Dit signaal parkeren?' }));
  await person.click(dialog.getByRole('button', { name: 'Parkeer' }));
  const why = dialog.getByRole('textbox', { name: 'Waarom wacht dit?' });
  expect(why).toHaveAccessibleDescription(/Schrijf minstens enkele woorden/);
  await person.type(why, 'Eerst cijfers verzamelen');
  await person.click(dialog.getByRole('button', { name: 'Parkeer' }));
  expect(bodies(sharedSignals.park)).toEqual([{ note: 'Eerst cijfers verzamelen' }]);
});

it('takes a signal out of the bundle, and puts it back', async () => {
  const after = shared({ signals: [], version: 4 });
  const me = personWith('sector-coordinator');
  const bodies = await open(me, shared(), { after, acts: [sharedSignals.unbundle, sharedSignals.bundle] });
  await person.click(button('Haal eruit: Acht maanden wachten'));
  await person.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(bodies(sharedSignals.unbundle)).toEqual([{ signalIds: [idOf(11)] }]);
  expect(bodies(sharedSignals.bundle)).toEqual([{ signalIds: [idOf(11)] }]);
});

it('says who reads the words of reporters, and offers members no acts of coordinators', async () => {
  await open(personWith('board-member'), shared());
  expect(screen.getByText(/lezen alleen de coördinatoren/)).toBeInTheDocument();
  for (const name of [/^Haal eruit/, 'Herschrijf', 'Pas aan', 'Parkeer', 'Zet in een ronde', /^Bevestig/]) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
});

it('offers only to open again what is closed', async () => {
  const closed = shared({
    state: 'closed',
    note: 'Opgelost.',
    path: { step: 'answered', turn: 'nobody', finished: true },
  });
  const me = personWith('zone-coordinator', [woonzorg]);
  await open(me, closed);
  expect(button('Open opnieuw')).toBeInTheDocument();
  for (const name of ['Wij herkennen dit', 'Parkeer', 'Sluit af', 'Zet in een ronde']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
});

it('tells its history in words', async () => {
  await open(personWith('board-member'), shared());
  expect(await screen.findByText('Gedeeld signaal gemaakt, door Bart Meskens')).toBeInTheDocument();
  expect(sentenceOfEvent('shared-signal.step-taken.park')).toBe('Geparkeerd');
  expect(sentenceOfEvent('shared-signal.recognition-withdrawn')).toBe('Een herkenning is teruggenomen');
  expect(sentenceOfEvent('shared-signal.recognitions-carried')).toMatch(/^Herkenningen kwamen mee/);
  expect(sentenceOfEvent('shared-signal.painted-blue')).toBe('Iets aangepast');
});

describe('what a cluster chose', () => {
  const chosen = shared({ state: 'prioritised', path: { step: 'board', turn: 'cluster', finished: false } });

  it('is brought before the board from here, also when the board said no before', async () => {
    await open(personWith('cluster-steering'), chosen, { before: [escalation(31, 'reported-back')] });
    expect(await screen.findByRole('link', { name: 'Leg voor aan het bestuur' })).toHaveAttribute(
      'href',
      `/z/amalo/bestuur/nieuw?signaal=${chosen.id}`,
    );
  });
  it('is not brought there twice: it leads to what was prepared', async () => {
    await open(personWith('cluster-steering'), chosen, { before: [escalation(32, 'prepared')] });
    expect(await screen.findByRole('link', { name: 'Naar het dossier' })).toHaveAttribute(
      'href',
      `/z/amalo/bestuur/${idOf(32)}`,
    );
  });
});

it('shows a coordinator what is suggested about it', async () => {
  const joining = suggestion(40, {
    kind: 'join',
    sharedSignals: [{ id: idOf(1), number: 'GS-2026-01', title: 'Lange wachttijden', state: 'proposed', version: 3 }],
  });
  const waiting: [Endpoint, { answer: unknown }] = [
    asking(suggestions.list, `shared=${idOf(1)}`),
    { answer: { items: [joining] } },
  ];
  await open(personWith('zone-coordinator'), shared(), { others: [waiting] });
  expect(await screen.findByRole('article', { name: 'Hoort bij GS-2026-01?' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Voorstellen bij dit gedeelde signaal' })).toBeVisible();
});
