import type { SuggestedSignal, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useState } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDay } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { goingAlong, turned, weakestOf, type Changed } from './suggestion.rules.ts';
import { Fit, strengthOf } from './fit.view.tsx';
import { suggestionsText } from './suggestions.text.ts';

interface MembersProps {
  suggestion: SuggestionView;
  changed: Changed;
  onChange: (part: Partial<Changed>) => void;
}

const FIRST = 8;

/** The signals of a suggestion, the best first; the one that fits least apart. Each can be left out. */
export function Members({ suggestion, changed, onChange }: MembersProps) {
  const t = useText(suggestionsText);
  const [all, setAll] = useState(false);
  const weakest = weakestOf(suggestion);
  const others = suggestion.members.filter((one) => one !== weakest);
  if (suggestion.kind === 'merge') return <Both members={suggestion.members} />;
  const shown = all ? others : others.slice(0, FIRST);
  const along = goingAlong(suggestion, changed).length;
  const one = (signal: SuggestedSignal) => (
    <Member
      key={signal.id}
      signal={signal}
      out={changed.without.includes(signal.id)}
      onTurn={() => onChange(turned(changed, signal.id))}
    />
  );
  return (
    <section className="stack-2" aria-label={t('members')}>
      <div className="row between">
        <h4>{t(suggestion.kind === 'split' ? 'membersSplit' : 'members')}</h4>
        <span className="small muted num" role="status">
          {t('along', { along, all: suggestion.members.length })}
        </span>
      </div>
      <ul className="member-list">{shown.map(one)}</ul>
      {shown.length < others.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {t('showAll', { count: suggestion.members.length })}
          </Button>
        </div>
      )}
      {weakest && (
        <div className="weakest">
          <h4>{t('weakest')}</h4>
          <ul className="member-list">{one(weakest)}</ul>
          <p className="small muted">
            {suggestion.weakest?.reasons.length
              ? t('weakestShares', { reasons: suggestion.weakest.reasons.join(' · ') })
              : t('weakestShort')}
          </p>
        </div>
      )}
    </section>
  );
}

interface MemberProps {
  signal: SuggestedSignal;
  out: boolean;
  onTurn: () => void;
}

function Member({ signal, out, onTurn }: MemberProps) {
  const t = useText(suggestionsText);
  const { id, title, fit } = signal;
  return (
    <li className={out ? 'member is-out' : 'member'}>
      <Words signal={signal} />
      <div className="member-side">
        <Fit strength={strengthOf(fit)} says={out ? t('leftOut') : t(`fits.${strengthOf(fit)}`)} />
        <Button
          size="small"
          data-member={id}
          aria-label={t(out ? 'takeAlongOf' : 'leaveOutOf', { title })}
          onClick={onTurn}
        >
          {t(out ? 'takeAlong' : 'leaveOut')}
        </Button>
      </div>
    </li>
  );
}

function Words({ signal: { id, title, excerpt, sector, municipality, reportedAt } }: { signal: SuggestedSignal }) {
  const { path } = useZone();
  const about = [sector && labels().sector[sector], municipality, formatDay(reportedAt)].filter(Boolean);
  return (
    <div className="member-words">
      <Link to={path(`/signalen/${id}`)} target="_blank">
        {title}
      </Link>
      {excerpt && tellsMore(excerpt, title) && <p>{excerpt}</p>}
      <small>{about.join(' · ')}</small>
    </div>
  );
}

/** A title is often the beginning of the text: then the text is shown only when it goes on. */
const tellsMore = (excerpt: string, title: string) => {
  const beginning = title.replace(/(?:…|\.+)$/, '');
  return !excerpt.startsWith(beginning) || excerpt.length > beginning.length + 40;
};

/** The signals of two shared signals, for who wants to look before one goes up in the other. */
function Both({ members }: { members: readonly SuggestedSignal[] }) {
  const t = useText(suggestionsText);
  return (
    <Disclosure title={t('both')}>
      <ul className="member-list">
        {members.map((signal) => (
          <li key={signal.id} className="member">
            <Words signal={signal} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
