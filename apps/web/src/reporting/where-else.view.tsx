import { useState } from 'react';
import { useText } from '../text.ts';
import { DangerLine } from '../ui/say/banner.tsx';
import { reportingText } from './reporting.text.ts';

const site = {
  ombudsman: 'https://www.vlaamseombudsdienst.be',
  inspection: 'https://www.zorginspectie.be',
  whistle: 'https://www.federaalombudsman.be',
} as const;
const sites = Object.entries(site) as [keyof typeof site, string][];

/** Danger now: 112, and 1712 for violence. Comes before everything else. */
export function Danger() {
  const t = useText(reportingText);
  const [before, after] = split(t('dangerCall', { number: '112' }), '112');
  const [beforeViolence, afterViolence] = split(t('dangerViolence', { number: '1712' }), '1712');
  return (
    <DangerLine>
      <strong>{t('danger')}</strong> {before}
      <a href="tel:112">112</a>
      {after} {beforeViolence}
      <a href="tel:1712">1712</a>
      {afterViolence}
    </DangerLine>
  );
}

const split = (sentence: string, at: string): [string, string] => {
  const place = sentence.indexOf(at);
  return [sentence.slice(0, place), sentence.slice(place + at.length)];
};

/** What a signal is not, and where to go with a complaint. */
export function WhereElse() {
  const t = useText(reportingText);
  const [open, setOpen] = useState(false);
  return (
    <div className="stack-2">
      <p className="small muted">
        {t('about')}{' '}
        <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('elsewhere')}
        </button>
        .
      </p>
      {open && (
        <div className="elsewhere small stack-2">
          <p>{t('elsewhereLead')}</p>
          <ul>
            <li>{t('elsewhereFirst')}</li>
            {sites.map(([name, href]) => (
              <li key={name}>
                <a href={href} rel="noreferrer">
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
