import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { qrCode } from './qr-code.ts';
import { votingText } from './voting.text.ts';

/** How to come to the ballot with a phone: a code to scan, or the address in words. */
export function JoinCard({ round }: { round: string }) {
  const t = useText(votingText);
  const { path } = useZone();
  const { origin, host } = window.location;
  return (
    <section className="joincard" aria-labelledby="mee">
      <h2 id="mee">{t('screen.join')}</h2>
      <Code address={origin + path(`/overleg/${round}/stem`)} />
      <p>{t('screen.joinHow', { host })}</p>
      <p>{t('screen.together')}</p>
    </section>
  );
}

const QUIET = 4;

function Code({ address }: { address: string }) {
  const t = useText(votingText);
  const rows = qrCode(address);
  if (!rows) return null;
  const size = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? [`M${right + QUIET} ${down + QUIET}h1v1h-1z`] : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('screen.joinQr')}>
      <path d={dark.join('')} fill="currentColor" />
    </svg>
  );
}
