import { explain } from '../local/sentence.ts';
import { openDatabase } from './open-database.ts';

/** `npm run migrate`: brings the database of DATABASE_URL (or the embedded one) up to date and says what changed. */
try {
  const { applied, close } = await openDatabase(process.env);
  applied.forEach((name) => console.log(`Uitgevoerd: ${name}`));
  console.log(applied.length > 0 ? 'De database is bijgewerkt.' : 'De database was al bijgewerkt.');
  await close();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
