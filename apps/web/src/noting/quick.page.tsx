import { useQueryClient } from '@tanstack/react-query';
import { sources, type Source } from '@signalenbeleid/contracts/code-lists';
import { signals, type QuickReported } from '@signalenbeleid/contracts/signals.contract';
import type { Sector } from '@signalenbeleid/contracts/taxonomy';
import { useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { sectorChoices } from '../reporting/questions.fields.tsx';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText, type Translate } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { notingText } from './noting.text.ts';
import { faultIn, linesOf, mostLines, type LineFault } from './quick-lines.ts';
import { forgetLines, keptLines, useKeptLines } from './use-kept-lines.ts';
import './noting.css';

interface Written {
  titles: string[];
  items: QuickReported['items'];
}

/** Ten signals in a minute: a line each, completed later. */
export function QuickPage() {
  const t = useText(notingText);
  const { slug, path } = useZone();
  const [written, setWritten] = useState<Written>();
  const show = (next: Written | undefined) => {
    noteArrival();
    setWritten(next);
  };
  if (!written) {
    return (
      <Page key="write" title={t('quickTitle')} lead={t('quickLead')} narrow>
        <QuickForm slug={slug} onWritten={show} />
      </Page>
    );
  }
  return (
    <Page key="written" title={t('saved', { count: written.items.length })} lead={t('savedLead')} narrow>
      <div className="stack-5">
        <ol className="written" aria-label={t('savedList')}>
          {written.items.map(({ id, number }, at) => (
            <li key={id}>
              {written.titles[at]} <span className="small muted">{number}</span>
            </li>
          ))}
        </ol>
        <div className="row">
          <ButtonLink kind="primary" to={path('/mijn-signalen')}>
            {t('toMine')}
          </ButtonLink>
          <Button onClick={() => show(undefined)}>{t('again')}</Button>
        </div>
      </div>
    </Page>
  );
}

const field = 'lijnen';
type Filled = { source: Source | ''; sector: Sector | '' };

interface QuickFormProps {
  slug: string;
  onWritten: (written: Written) => void;
}

function QuickForm({ slug, onWritten }: QuickFormProps) {
  const t = useText(notingText);
  const [text, setText] = useState(() => keptLines(slug));
  const [filled, setFilled] = useState<Filled>({ source: 'CLUSTEROVERLEG', sector: '' });
  const [fault, setFault] = useState<string>();
  const titles = linesOf(text).map(({ title }) => title);
  const save = useSaving({ slug, onWritten }, filled);
  const write = (words: string) => {
    setText(words);
    setFault(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongWith(text, t);
    setFault(wrong);
    if (wrong || !(await save.run(titles))) document.getElementById(field)?.focus();
  };
  return (
    <form className="stack-5" onSubmit={submit} noValidate>
      <Lines slug={slug} text={text} count={titles.length} fault={fault ?? save.faults['titles']} onText={write} />
      <Origin filled={filled} onChange={setFilled} />
      <ActError act={save} />
      <div className="stack-2">
        <div>
          <Button kind="primary" type="submit" busy={save.busy}>
            {titles.length > 0 ? t('save', { count: titles.length }) : t('saveNone')}
          </Button>
        </div>
        <p className="small muted">{t('draftsWhy')}</p>
      </div>
    </form>
  );
}

function useSaving({ slug, onWritten }: QuickFormProps, { source, sector }: Filled) {
  const queries = useQueryClient();
  return useAct({
    act: (titles: string[], key) => {
      const body = { titles, ...(source && { source }), ...(sector && { sector }) };
      return call(signals.reportQuickly, { params: { zone: slug }, body, key });
    },
    after: ({ items }, titles) => {
      forgetLines(slug);
      void queries.invalidateQueries({ queryKey: ['my-signals', slug] });
      onWritten({ titles, items });
    },
  });
}

interface LinesProps {
  slug: string;
  text: string;
  count: number;
  fault: string | undefined;
  onText: (text: string) => void;
}

function Lines({ slug, text, count, fault, onText }: LinesProps) {
  const t = useText(notingText);
  const kept = useKeptLines(slug, text);
  const counted = t('count', { count });
  return (
    <GuardedText
      id={field}
      big
      label={t('lines')}
      hint={t('linesHint')}
      error={fault}
      under={count > 0 && (kept ? `${counted}, ${t('kept')}` : counted)}
      value={text}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function Origin({ filled, onChange }: { filled: Filled; onChange: (filled: Filled) => void }) {
  const t = useText(notingText);
  return (
    <>
      <Select
        label={t('from')}
        choices={sources.map((value) => ({ value, label: capital(labels().source[value]) }))}
        value={filled.source}
        onChange={({ target }) => onChange({ ...filled, source: target.value as Source })}
      />
      <Select
        label={t('sector')}
        empty={t('ownSector')}
        choices={sectorChoices()}
        value={filled.sector}
        onChange={({ target }) => onChange({ ...filled, sector: target.value as Sector | '' })}
      />
    </>
  );
}

type T = Translate<typeof notingText.nl>;

/** What keeps this text from being saved, as what to do. */
function wrongWith(text: string, t: T): string | undefined {
  const fault = faultIn(linesOf(text));
  return fault && sentenceOfFault(fault, t);
}

function sentenceOfFault(fault: LineFault, t: T): string {
  if (fault.is === 'empty') return t('empty');
  if (fault.is === 'tooMany') return t('tooMany', { count: fault.count, most: mostLines });
  return t(fault.is, { line: fault.line, count: fault.count });
}
