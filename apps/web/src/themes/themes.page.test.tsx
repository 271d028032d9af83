import { actions, type ActionView } from '@signalenbeleid/contracts/actions.contract';
import { members } from '@signalenbeleid/contracts/people.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { themes, type ThemeLine, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { router } from '../router.tsx';
import { memberId, openPage } from '../shell/open-page.testing.tsx';
import { daysLate } from './actions.view.tsx';
import { presentTheme } from './theme.page.tsx';

const [themeId, actionId] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'];
const theme: ThemeView = {
  id: themeId,
  year: 2026,
  title: 'Oncologie',
  description: 'Niemand staat er na de diagnose alleen voor.',
  state: 'running',
  sectors: [{ sector: 'APOTHEKER', involvement: 'takes-part', translation: 'Wij leggen de pillen uit.' }],
  signals: [{ id: actionId, number: 'AMALO-2026-0001', title: 'Geen rit naar de bestraling' }],
  sharedSignals: [],
  version: 3,
};
const line: ThemeLine = { id: themeId, year: 2026, title: 'Oncologie', state: 'running', signals: 1, actions: 1 };
const action: ActionView = {
  id: actionId,
  title: 'Bel de praktijken',
  state: 'running',
  lead: { id: memberId, name: 'Liesbet Verhaegen' },
  dueOn: '2026-01-10',
  overdue: true,
  mayFollow: true,
  themeId,
  partners: '',
  intended: 'Elke praktijk doet mee.',
  achieved: '',
  plannedAt: '2025-12-01T09:00:00.000Z',
  followUps: [],
  version: 2,
};
const counts = { planned: 0, running: 1, done: 0, dropped: 0, overdue: 1 };

const openTheme = (role: Role, found: Partial<ThemeView> = {}) =>
  openPage(
    role,
    '/z/amalo/jaarthema',
    [themes.list, { answer: { items: [{ ...line, state: found.state ?? 'running' }] } }],
    [themes.one, { answer: { ...theme, ...found } }],
    [themes.choose, { answer: { ...theme, state: 'chosen', version: 4 } }],
    [actions.list, { answer: { items: [action], counts } }],
  );
const openAction = (role: Role, found: Partial<ActionView> = {}) =>
  openPage(
    role,
    `/z/amalo/acties/${actionId}`,
    [actions.one, { answer: { ...action, ...found } }],
    [actions.move, { answer: { ...action, state: 'done', achieved: 'Alle drie doen mee.', version: 3 } }],
    [
      actions.followUp,
      {
        answer: {
          ...action,
          followUps: [
            { id: themeId, happenedOn: '2026-01-12', text: 'Gebeld.', writtenAt: '2026-01-12T09:00:00.000Z' },
          ],
        },
      },
    ],
  );

describe('the theme of the year', () => {
  it('tells its story per sector, its signals, and its actions with what is late', async () => {
    await openTheme('cluster-member');
    expect(await screen.findByRole('heading', { level: 1, name: 'Oncologie' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Bel de praktijken' })).toHaveAttribute(
      'href',
      `/z/amalo/acties/${actionId}`,
    );
    expect(screen.getByText(/dagen te laat/)).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Apothekers/ });
    expect(row).toHaveTextContent('Doet mee');
    expect(row).toHaveTextContent('Wij leggen de pillen uit.');
    expect(screen.getByText('Geen rit naar de bestraling')).toBeInTheDocument();
    for (const verb of ['Vul in voor een sector', 'Pas de tekst aan', 'Kijk terug op dit thema'])
      expect(screen.queryByRole('button', { name: verb })).not.toBeInTheDocument();
  });

  it('is chosen by a board member, after a question', async () => {
    const sent = await openTheme('board-member', { state: 'proposed' });
    expect(await screen.findByText('Jij bent aan zet.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Kies dit thema' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Kies dit thema' }));
    expect(await screen.findByText('Het thema is gekozen')).toBeInTheDocument();
    expect(sent.filter(({ route }) => route === themes.choose.route)).toHaveLength(1);
  });

  it('waits for the board when a coordinator looks', async () => {
    await openTheme('zone-coordinator', { state: 'proposed' });
    expect(await screen.findByText('Nu aan zet: het bestuur.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Kies dit thema' })).not.toBeInTheDocument();
  });

  it('says so when there is none, with one thing to do for who may', async () => {
    await openPage('zone-coordinator', '/z/amalo/jaarthema', [themes.list, { answer: { items: [] } }]);
    expect(await screen.findByText('Er is nog geen jaarthema')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Stel een thema voor' })).toBeInTheDocument();
  });

  it('is the one that runs, else the one that comes', () => {
    const states = (...found: ThemeLine['state'][]) => found.map((state, at) => ({ ...line, state, year: 2027 - at }));
    expect(presentTheme(states('proposed', 'running', 'evaluated'))?.year).toBe(2026);
    expect(presentTheme(states('proposed', 'evaluated'))?.state).toBe('proposed');
    expect(presentTheme([])).toBeUndefined();
  });
});

describe('an action', () => {
  it('asks its lead what it brought before it ends', async () => {
    const sent = await openAction('lead');
    expect(await screen.findByText('Jij bent aan zet.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Wat bracht het op?' }));
    await userEvent.type(dialog.getByLabelText('Vertel het in enkele zinnen'), 'Alle drie doen mee.');
    await userEvent.click(dialog.getByRole('button', { name: 'Sluit af' }));
    expect(await screen.findByText('Deze actie is klaar.')).toBeInTheDocument();
    expect(sent.find(({ route }) => route === actions.move.route)?.body).toEqual({
      step: 'finish',
      achieved: 'Alle drie doen mee.',
    });
  });

  it('takes a note of what was done', async () => {
    const sent = await openAction('lead');
    await userEvent.type(await screen.findByLabelText('Wat gebeurde er?'), 'Gebeld.');
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf op' }));
    expect(await screen.findByText('Gebeld.', { selector: 'span' })).toBeInTheDocument();
    expect(sent.find(({ route }) => route === actions.followUp.route)?.body).toMatchObject({ text: 'Gebeld.' });
    expect(screen.getByLabelText('Wat gebeurde er?')).toHaveValue('');
  });

  it('offers nothing to who only looks on', async () => {
    await openAction('cluster-member', { mayFollow: false, lead: { id: themeId, name: 'Koen De Ridder' } });
    expect(await screen.findByText('Nu aan zet: Koen De Ridder.')).toBeInTheDocument();
    for (const verb of ['Sluit af', 'Schrijf op', 'Stop ermee'])
      expect(screen.queryByRole('button', { name: verb })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Pas het plan aan' })).not.toBeInTheDocument();
  });

  it('is planned with somebody as its lead', async () => {
    const people = {
      items: [
        {
          id: memberId,
          name: 'Liesbet Verhaegen',
          function: '',
          status: 'active',
          organisations: [],
          roles: [],
          version: 1,
        },
      ],
      total: 1,
    };
    const sent = await openPage(
      'zone-coordinator',
      `/z/amalo/acties/nieuw?thema=${themeId}`,
      [members.list, { answer: people }],
      [themes.list, { answer: { items: [line] } }],
      [actions.plan, { answer: action }],
      [actions.one, { answer: action }],
    );
    await userEvent.type(await screen.findByLabelText('Wat gaan we doen?'), 'Bel de praktijken');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar het plan' }));
    expect(screen.getByRole('link', { name: 'Kies een trekker.' })).toBeInTheDocument();
    await userEvent.type(screen.getByRole('combobox', { name: 'Wie wordt trekker?' }), 'Lies');
    await userEvent.click(await screen.findByRole('option', { name: 'Liesbet Verhaegen', hidden: true }));
    await userEvent.type(screen.getByLabelText('Tegen wanneer?'), '2026-06-30');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar het plan' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Bel de praktijken' })).toBeInTheDocument();
    expect(sent.find(({ route }) => route === actions.plan.route)?.body).toEqual({
      title: 'Bel de praktijken',
      leadId: memberId,
      dueOn: '2026-06-30',
      themeId,
    });
  });

  it('is late by days of Brussels', () => {
    expect(daysLate('2026-03-10', new Date('2026-03-12T23:30:00Z'))).toBe(3);
  });
});

describe('the actions of the zone', () => {
  it('say how many are late, and can be narrowed in the address', async () => {
    await openPage('board-member', '/z/amalo/acties', [actions.list, { answer: { items: [action], counts } }]);
    expect((await screen.findByText('te laat')).parentElement).toHaveTextContent('1');
    await userEvent.selectOptions(screen.getByLabelText('Van wie'), 'Van mij');
    expect(router.state.location.search).toEqual({ van: 'mij' });
    expect(screen.getByRole('link', { name: 'Plan een actie' })).toHaveAttribute('href', '/z/amalo/acties/nieuw');
  });
});
