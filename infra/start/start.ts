import { bringUpDatabase, bringUpParts, lookAround, RunRecord, untilFirstReady } from './bring-up.ts';
import { buildMissing, mainOf } from './build.ts';
import { waysIn } from './first-start.ts';
import { Household, obeySignals, type Start } from './household.ts';
import { explain } from '../local/sentence.ts';
import { readSettings } from '../local/settings.ts';

const say = (sentence: string): void => console.log(sentence);

/** `npm start`: everything, built and kept running, until somebody stops it. */
async function start(household: Household): Promise<void> {
  const began = performance.now();
  const settings = readSettings(process.argv.slice(2), process.env);
  const all: Start = { settings, household, say };
  await lookAround(all);
  const record = new RunRecord(settings);
  record.note({});
  await household.add('foundation', () => record);
  const [environment] = await Promise.all([bringUpDatabase(all, record), buildMissing(all)]);
  const parts = await bringUpParts(all, record, {
    environment,
    files: { api: mainOf('api'), worker: mainOf('worker') },
  });
  await untilFirstReady(all, parts);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
  say(`\nSignalenbeleid staat klaar na ${seconds} seconden: ${settings.publicUrl}\n`);
  for (const line of await waysIn(all, environment)) say(line);
  if (!settings.smtpUrl) say(`\nMails komen als bestanden in ${settings.dataDir}/mail.`);
  say(`Logboeken staan in ${settings.dataDir}/logs. Stoppen: Ctrl-C.`);
}

const household = new Household();
obeySignals(household, say);
try {
  await start(household);
} catch (error) {
  if (!household.stopping.aborted) {
    explain(error);
    await household.stop();
    process.exit(1);
  }
}
