import { stem } from '@signalenbeleid/language/text';

/** Words that say nothing about a problem, in three languages; normalised. */
const SMALL_WORDS = `
aan aangezien achter af al alle alleen alles als altijd ander andere anders bij binnen bijna boven daar daarom daarna dan dat de deze die dit doen doet dus door dus echt een eens eerst elk elke en enkel enkele er even ga gaan gaat ge geen geven gewoon goed graag groot had hadden halen hangt heb hebben heeft heel helemaal het hem hen hier hij hoe
hoeveel hun iedere iemand iets ik in intussen is ja je jij jou jouw jullie kan kom komen komt kon konden krijg krijgen krijgt kunnen kwam laat laatste lang langer later liggen ligt maar maken maakt meer meest meestal men met mij mijn minder misschien moest moesten moet moeten mocht na naar naast nadat net niemand niet niets nochtans nodig nog nooit nu of om omdat ondanks onder ons onze ook op over
per pas plots reeds rond samen sinds slechts sommige soms staan staat steeds te tegen tenzij terug terwijl toch toen tot tussen twee drie u uit uw vaak van vanaf veel vele verder via vind vinden vindt volgens voor vooral voorbij waar waarbij waardoor wanneer want waren was wat we weer weet weinig wel welke werd werden weten wie wij wil willen worden wordt zal ze zeer zeggen zegt zei zelf zelfs zelden zich zie zien ziet zij zijn zit zitten zo zoals zodat zonder zou zouden zullen
jaar jaren maand maanden week weken dag dagen uur uren keer mensen persoon personen iedereen ieder ene lijkt blijft blijven blijkt gebeurt geraken geraakt raakt raken eigen zeker nieuwe nieuw
alors apres au aucun aucune aussi autre autres aux avant avec avoir beaucoup bien car ce ceci cela celle celui ces cet cette ceux chaque chez comme comment dans de depuis des deux devons doit doivent donc du elle elles en encore entre est et etaient etait ete etre eux fait faire faut font hors ici il ils jamais je jusque la le les leur leurs lui mais meme memes moins mon ne ni nombre non nos notre nous on ont ou par parce parfois pas pendant peu peut peuvent plus plusieurs pour pourquoi quand que quel quelle quelles quelque quelques qui quoi sa sans se sera ses seulement si son sont sous souvent sur ta tandis te tous tout toute toutes tres trop tu un une va vers vont vos votre vous ans an mois jour jours semaine semaines fois gens personne personnes
about above after again all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each even every few for from further get gets had has have having he her here him his how if in into is it its just like make many may me more most much must my need no nobody nor not now of off often on once one only or other our out over own people per really same see she should since so some someone still such take than that the their them then there these they this those through time times to too under until up us very was we were what when where which while who why will with within without would year years month months week weeks day days you your
`;

/** The stems of the small words of three languages, and the words themselves. */
export const SMALL_STEMS: ReadonlySet<string> = new Set(
  SMALL_WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, stem(word, 'nl'), stem(word, 'fr'), stem(word, 'en')]),
);
