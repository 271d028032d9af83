/** Forms in which people write personal data; each # becomes a digit. Everything is invented. */
export const phones = `
047#######|0468 ## ## ##|0475/##.##.##|0486-##-##-##|0494/## ## ##|0477 ######|+32 478 ## ## ##|+3247#######|0032 495 ## ## ##|+32 (0)479 ## ## ##|02 5## ## ##|03/2##.##.##|09-3## ## ##|(02) 4## ## ##|053 ## ## ##|052/##.##.##|054/## ## ##|(016) ##.##.##|+32 53 ## ## ##|+32 2 5## ## ##|+31 6 ########|06-########|+33 6 ## ## ## ##|06 ## ## ## ##|+48 ### ### ###|+212 6########|0031 6 #### ####|+44 7### ######|+90 5## ### ## ##|+49 15# ########
`;
export const nationalNumbers = [
  '{11}',
  '{2}.{2}.{2}-{3}.{2}',
  '{6} {3} {2}',
  '{2} {2} {2} {3} {2}',
  '{2}/{2}/{2}-{3}-{2}',
  '{2}.{2}.{2} {3}.{2}',
  '{6}-{5}',
];
export const given = [
  'Fatima',
  'Thomas',
  'Lotte',
  'Mohamed',
  'Els',
  'Karim',
  'Sofie',
  'Jef',
  'Aicha',
  'Wim',
  'Ingrid',
  'Piotr',
];
export const family = [
  'Peeters',
  'Janssens',
  'Maes',
  'Jacobs',
  'Mertens',
  'Willems',
  'Claes',
  'Goossens',
  'Wouters',
  'De Smet',
  'Diallo',
  'Yilmaz',
];
export const hosts = ['example.org', 'mail.example', 'post.example.org', 'voorbeeld.example', 'example.com'];
export const emails = [
  '{first}.{last}@{host}',
  '{first}##@{host}',
  '{first}_{last}@{host}',
  '{first}+zorg@{host}',
  '{first} (at) {host}',
  '{first}.{last}[at]{host}',
];
export const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
export const dates = [
  '{dd}/{mm}/{yyyy}',
  '{d}-{m}-{yyyy}',
  '{dd}.{mm}.{yyyy}',
  '{d} {month} {yyyy}',
  '{yyyy}-{mm}-{dd}',
  '{dd}/{mm}/{yy}',
];
export const births = [
  'geboren op {date}',
  'geb. {date}',
  '(°{date})',
  'geboortedatum: {date}',
  'geboortedatum {date}',
  'née le {date}',
  'born on {date}',
  'geboren {date}',
];
export const streets = [
  'Kerkstraat',
  'Stationsstraat',
  'Nieuwe Weg',
  'Molenlaan',
  'Prins Boudewijnlaan',
  'Brusselsesteenweg',
  'Grote Baan',
  'Lindendreef',
];
export const titles = ['mevrouw', 'dhr.', 'mw.', 'meneer', 'madame', 'Mevr.'];
export const plates = ['1-ABC-###', '2-XKL-###', '1-VDR-###', '2-TQP-###'];

/** Sentences around the planted data. */
export const frames = [
  'Ze wacht al acht maanden op een plaats, je kan haar bereiken via {data}.',
  '{data} is het enige wat we van de familie hebben. De dienst belt niet terug.',
  'Dossier ({data}) blijft liggen omdat het formulier niet klopt; dit zien we elke week.',
  'Na drie pogingen, {data}, gaf het gezin op. Het is de vierde keer in 2025 dat we dit merken.',
  'Le dossier de la dame, {data}, est bloqué depuis 3 mois.',
  'Contact: {data} (liefst na 17.30 u). Kostprijs 48 euro per rit, 20 % kan dat niet betalen.',
];

/** Clean sentences, full of what looks like personal data and is none. */
export const cleanFrames = [
  '{place} is enkel open {hours}, op {moment} belden we tevergeefs.',
  'De rit kost {amount} en de wachttijd bedraagt 1# maanden ({number}).',
  'Volgens {place} steeg de vraag met {amount} tussen {moment} en {moment}.',
  'Roos bloeit niet: het kind krijgt geen plaats in {place}, de cliënt wacht, de patiënt betaalt {amount}.',
  '1# van de 1## gezinnen kregen hulp; zie {number} en {number}.',
  'Bus 2## rijdt {hours} langs {place}, {number}.',
  'De patiënt Van Nature bang, de cliënt Brussel gewend: niemand kent {place} ({moment}).',
  'Loket 1# in {place} sloot op {moment}; {amount} minder subsidie, {number}.',
];
export const amounts = [
  '1## euro',
  '€ 2#.###,##',
  '3.###.### euro',
  '4# %',
  '1#,5 procent',
  '€ 17,50 per uur',
  '1.2##,00 EUR',
];
export const moments = [
  '{dd}/{mm}/2019',
  '{d} {month} 2024',
  '{d}-{m}-2025',
  'sinds 01/09/2005',
  'het decreet van {d} {month} 2004',
  'de wet van 08/07/1976',
  '{dd}.{mm}.2023',
  '2024-{mm}-{dd}',
];
export const hours = [
  'van 08.30 - 12.00 en 13.00 - 16.30',
  'van 9u tot 12u30',
  '8:30-16:45',
  '09.00-12.00 13.30-17.00',
  'elke 1e en 3e dinsdag van 14 tot 16 u',
  '7 op 7, 24 op 24',
];
export const numbers = [
  'ondernemingsnummer {company}',
  'BE {company}',
  'btw {company}',
  'KBO {company}',
  '1712',
  '112',
  '0800 35 2 43',
  '078 15 00 20',
  '1730 Asse',
  'artikel 23.4 van 2019',
  'dossier 2024/####',
  '3 ### ### inwoners',
  'tussen 2019 en 2025',
  '12 à 18 maanden',
  'fase 1-2-3',
  '10.000 plaatsen in 2024',
  '+10 procent',
  'ISBN 978-90-123-4567-4',
  'type 2 en type 9',
  '3 x 4 uur',
  '60.000 tot 125.000 inwoners',
  '2020-2024',
  '+++123/4567/89012+++',
];
export const places = [
  'AZ Sint-Jan',
  'Sint-Jozefkliniek',
  'OLV Aalst',
  'de Sint-Martinusschool',
  'Van Nature',
  'vzw Roos',
  'Huis van het Kind',
  'Kind en Gezin',
  'de Dokter Sneyersschool',
  'Sint-Pieters-Leeuw',
  'Jan Yperman',
  'de Lindestraat',
  'de Grote Markt',
  'WZC De Kouter',
  'Woonzorgcentrum Sint-Anna',
  'Mei',
  'Iris',
  'LDC Victor',
  'Wit-Gele Kruis',
  'Halle-Vilvoorde',
  'de Heer Bosschestraat',
  'Ter Linde',
  'Familiehulp',
  'Familiezorg',
  'Samana',
  'Mevrouw de minister',
  'de heer minister',
  'Heer en Meester',
];
