// Open data of the vaccination counter (March 2022) and, for Brussels, the region itself.

/** A primary-care zone with its municipalities (NIS code and name) as they were from 2019 to 2024. */
export interface ZoneOfFlanders {
  slug: string;
  name: string;
  alsoWritten: string;
  province: string;
  note: string;
  municipalities: { nis: string; name: string }[];
}

const remarks: Record<string, string> = {
  antwerp:
    'De vier Antwerpse zones (Centrum, Noord, Oost en Zuid) staan hier als één zone: de gegevens splitsen ze niet.',
  brussels: 'De 19 gemeenten van het Brussels Hoofdstedelijk Gewest staan niet apart in de lijst.',
  spelling: 'De naam is voluit geschreven uit een afkorting: kijk de officiële schrijfwijze na.',
};

// slug | name | also written | province | remark | municipalities
const table = `
amalo | AMALO |  | Vlaams-Brabant |  | 23105 Affligem, 23002 Asse, 23044 Liedekerke, 23052 Merchtem, 23060 Opwijk
antwerpen | Antwerpen (4 ELZ: Centrum, Noord, Oost, Zuid) |  | Antwerpen | antwerp | 11002 Antwerpen, 11040 Schoten, 11044 Stabroek, 11052 Wommelgem
baldemore | Baldemore |  | Antwerpen |  | 13003 Balen, 13006 Dessel, 13025 Mol, 13036 Retie
bonstato | Bonstato |  | Antwerpen |  | 12005 Bonheiden, 12014 Heist-op-den-Berg, 12029 Putte
bravio | BraViO |  | Vlaams-Brabant |  | 23038 Kampenhout, 23047 Machelen, 23081 Steenokkerzeel, 23088 Vilvoorde, 23096 Zemst
brugge | Brugge |  | West-Vlaanderen |  | 31005 Brugge
bruzel | BruZEL | ELZ Brussel | Brussels Hoofdstedelijk Gewest | brussels |
demerland | Demerland |  | Vlaams-Brabant |  | 24001 Aarschot, 24007 Begijnendijk, 24008 Bekkevoort, 24020 Diest, 24134 Scherpenheuvel-Zichem, 24135 Tielt-Winge
dender | Dender |  | Oost-Vlaanderen |  | 42003 Berlare, 42004 Buggenhout, 42006 Dendermonde, 42008 Hamme, 42011 Lebbeke, 42028 Zele
dender-zuid | Dender-Zuid | Dender Zuid | Oost-Vlaanderen |  | 41018 Geraardsbergen, 41048 Ninove
druivenstreek | Druivenstreek |  | Vlaams-Brabant |  | 23033 Hoeilaart, 23099 Kraainem, 23062 Overijse, 24104 Tervuren, 23103 Wezembeek-Oppem, 23094 Zaventem
gent | Gent |  | Oost-Vlaanderen |  | 44021 Gent
haspengouw | Haspengouw |  | Limburg |  | 73009 Borgloon, 71017 Gingelom, 73022 Heers, 73040 Kortessem, 71045 Nieuwerkerken, 71053 Sint-Truiden, 73098 Wellen
herkenrode | Herkenrode |  | Limburg |  | 73001 Alken, 71011 Diepenbeek, 71022 Hasselt, 71024 Herk-de-Stad, 71066 Zonhoven
houtland-en-polder | Houtland en Polder |  | West-Vlaanderen |  | 35005 Gistel, 35006 Ichtegem, 32010 Koekelare, 32011 Kortemark, 35014 Oudenburg, 31033 Torhout
kemp-en-duin | Kemp en Duin |  | Limburg |  | 71002 As, 72004 Bree, 71016 Genk, 72042 Oudsbergen, 71067 Zutendaal
kempenland | Kempenland |  | Antwerpen |  | 13001 Arendonk, 13002 Baarle-Hertog, 13004 Beerse, 13014 Hoogstraten, 13023 Merksplas, 13031 Oud-Turnhout, 13035 Ravels, 13037 Rijkevorsel, 13040 Turnhout, 13046 Vosselaar
klein-brabant-vaartland | Klein-Brabant Vaartland |  | Antwerpen |  | 12007 Bornem, 12041 Puurs-Sint-Amands, 12040 Willebroek
leuven | Leuven |  | Vlaams-Brabant |  | 24062 Leuven
leuven-noord | Leuven Noord |  | Vlaams-Brabant |  | 24014 Boortmeerbeek, 24033 Haacht, 24043 Holsbeek, 24048 Keerbergen, 24094 Rotselaar, 24109 Tremelo
leuven-zuid | Leuven Zuid |  | Vlaams-Brabant |  | 24009 Bertem, 24011 Bierbeek, 24038 Herent, 24045 Huldenberg, 24055 Kortenberg, 24066 Lubbeek, 24086 Oud-Heverlee
maasland | Maasland |  | Limburg |  | 72041 Dilsen-Stokkem, 72018 Kinrooi, 73042 Lanaken, 72021 Maaseik, 73107 Maasmechelen
mechelen-katelijne | Mechelen-Katelijne | Mechelen - Katelijne | Antwerpen |  | 12025 Mechelen, 12035 Sint-Katelijne-Waver
midden-west-limburg | Midden-West-Limburg | MidWestLim | Limburg | spelling | 71020 Halen, 71070 Heusden-Zolder, 72039 Houthalen-Helchteren, 71037 Lummen
midden-west-vlaanderen | Midden West-Vlaanderen | Midden WVL | West-Vlaanderen | spelling | 37020 Ardooie, 36006 Hooglede, 36010 Ledegem, 36011 Lichtervelde, 36012 Moorslede, 36015 Roeselare, 36019 Staden
middenkempen | Middenkempen |  | Antwerpen |  | 13010 Grobbendonk, 13011 Herentals, 13012 Herenthout, 13017 Kasterlee, 13019 Lille, 13029 Olen, 13044 Vorselaar
noord-limburg | Noord-Limburg |  | Limburg |  | 72003 Bocholt, 72037 Hamont-Achel, 72038 Hechtel-Eksel, 72020 Lommel, 72030 Peer, 72043 Pelt
noorderkempen | Noorderkempen | ZEN | Antwerpen |  | 11008 Brasschaat, 11016 Essen, 11022 Kalmthout, 11023 Kapellen, 11053 Wuustwezel
oost-meetjesland | Oost-Meetjesland |  | Oost-Vlaanderen |  | 43002 Assenede, 43005 Eeklo, 44019 Evergem, 43007 Kaprijke, 43014 Sint-Laureins, 43018 Zelzate
oostende-bredene | Oostende-Bredene |  | West-Vlaanderen |  | 35002 Bredene, 35013 Oostende
oostkust | Oostkust |  | West-Vlaanderen |  | 31004 Blankenberge, 31006 Damme, 35029 De Haan, 31043 Knokke-Heist, 31042 Zuienkerke
pajottenland | Pajottenland |  | Vlaams-Brabant |  | 23009 Bever, 23016 Dilbeek, 23023 Galmaarden, 23024 Gooik, 23032 Herne, 23104 Lennik, 23097 Roosdaal, 23086 Ternat
pallieterland | Pallieterland |  | Antwerpen |  | 12002 Berlaar, 12009 Duffel, 12021 Lier, 12026 Nijlen, 11035 Ranst
panacea | Panacea |  | Oost-Vlaanderen |  | 45059 Brakel, 41027 Herzele, 45063 Lierde, 44052 Oosterzele, 41063 Sint-Lievens-Houtem, 41081 Zottegem
regio-aalst | Regio Aalst |  | Oost-Vlaanderen |  | 41002 Aalst, 41011 Denderleeuw, 41082 Erpe-Mere, 41024 Haaltert, 41034 Lede
regio-grimbergen | Regio Grimbergen |  | Vlaams-Brabant |  | 23025 Grimbergen, 23039 Kapelle-op-den-Bos, 23045 Londerzeel, 23050 Meise, 23102 Wemmel
regio-kortrijk | Regio Kortrijk |  | West-Vlaanderen |  | 34013 Harelbeke, 34022 Kortrijk, 34023 Kuurne
regio-menen | Regio Menen |  | West-Vlaanderen |  | 34027 Menen, 33029 Wervik, 34041 Wevelgem
regio-waregem | Regio Waregem |  | West-Vlaanderen |  | 34002 Anzegem, 34003 Avelgem, 34009 Deerlijk, 34043 Spiere-Helkijn, 34040 Waregem, 37017 Wielsbeke, 34042 Zwevegem
rits | RITS |  | West-Vlaanderen |  | 37002 Dentergem, 36007 Ingelmunster, 36008 Izegem, 34025 Lendelede, 37007 Meulebeke, 37010 Oostrozebeke, 37011 Pittem, 37012 Ruiselede, 37015 Tielt, 37018 Wingene
rupelaar | RupeLaar |  | Antwerpen |  | 11001 Aartselaar, 11005 Boom, 11018 Hemiksem, 11030 Niel, 11037 Rumst, 11038 Schelle
schelde-en-leie | Schelde en Leie | Schelde-Leie | Oost-Vlaanderen |  | 44012 De Pinte, 44083 Deinze, 44048 Nazareth, 44064 Sint-Martens-Latem, 44081 Zulte
scheldekracht | Scheldekracht |  | Oost-Vlaanderen |  | 44013 Destelbergen, 42010 Laarne, 44034 Lochristi, 44040 Melle, 44043 Merelbeke, 44073 Wachtebeke, 42025 Wetteren, 42026 Wichelen
vlaamse-ardennen | Vlaamse Ardennen |  | Oost-Vlaanderen |  | 44020 Gavere, 45062 Horebeke, 45060 Kluisbergen, 45068 Kruisem, 45064 Maarkedal, 45035 Oudenaarde, 45041 Ronse, 45061 Wortegem-Petegem, 45065 Zwalm
voorkempen | Voorkempen |  | Antwerpen |  | 11009 Brecht, 11057 Malle, 11039 Schilde, 11050 Wijnegem, 11054 Zandhoven, 11055 Zoersel
waasland-noord-oost | Waasland Noord-Oost | N-O-Waasland | Antwerpen | spelling | 11056 Zwijndrecht, 46003 Beveren, 46013 Kruibeke, 46020 Sint-Gillis-Waas, 46024 Stekene
waasland-zuid-west | Waasland Zuid-West | Z-W-Waasland | Oost-Vlaanderen | spelling | 46014 Lokeren, 44045 Moerbeke, 46021 Sint-Niklaas, 46025 Temse, 42023 Waasmunster
we40 | WE40 |  | West-Vlaanderen |  | 31003 Beernem, 31012 Jabbeke, 31022 Oostkamp, 31040 Zedelgem
west-limburg | West-Limburg |  | Limburg |  | 71004 Beringen, 71069 Ham, 71034 Leopoldsburg, 71057 Tessenderlo
west-meetjesland | West-Meetjesland |  | Oost-Vlaanderen |  | 44084 Aalter, 44085 Lievegem, 43010 Maldegem
westhoek | Westhoek |  | West-Vlaanderen |  | 33039 Heuvelland, 32006 Houthulst, 33011 Ieper, 33040 Langemark-Poelkapelle, 32030 Lo-Reninge, 33016 Mesen, 33021 Poperinge, 33041 Vleteren, 33037 Zonnebeke
westkust-en-polder | Westkust en Polder | Westkust & Polder | West-Vlaanderen |  | 38002 Alveringem, 38008 De Panne, 32003 Diksmuide, 38014 Koksijde, 35011 Middelkerke, 38016 Nieuwpoort, 38025 Veurne
zennevallei | Zennevallei |  | Vlaams-Brabant |  | 23003 Beersel, 23098 Drogenbos, 23027 Halle, 23100 Linkebeek, 23064 Pepingen, 23101 Sint-Genesius-Rode, 23077 Sint-Pieters-Leeuw
zolim | ZOLim | Zuid-Oost Limburg | Limburg |  | 73006 Bilzen, 73028 Herstappe, 73032 Hoeselt, 73066 Riemst, 73083 Tongeren, 73109 Voeren
zora | ZORA | Zuidoostrand Antwerpen | Antwerpen |  | 11004 Boechout, 11007 Borsbeek, 11013 Edegem, 11021 Hove, 11024 Kontich, 11025 Lint, 11029 Mortsel
zuiderkempen | Zuiderkempen |  | Antwerpen |  | 13008 Geel, 13013 Herselt, 13016 Hulshout, 13053 Laakdal, 13021 Meerhout, 13049 Westerlo
zuidoost-hageland | Zuidoost Hageland |  | Vlaams-Brabant |  | 24016 Boutersem, 24028 Geetbets, 24137 Glabbeek, 24041 Hoegaarden, 24054 Kortenaken, 24059 Landen, 24133 Linter, 24107 Tienen, 24130 Zoutleeuw
`;

/** Reads one line of the table. */
function zoneOf(line: string): ZoneOfFlanders {
  const [slug = '', name = '', alsoWritten = '', province = '', remark = '', list = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const municipalities = list
    .split(', ')
    .filter(Boolean)
    .map((entry) => ({ nis: entry.slice(0, 5), name: entry.slice(6) }));
  return { slug, name, alsoWritten, province, note: remarks[remark] ?? '', municipalities };
}

export const zonesOfFlanders: ZoneOfFlanders[] = table.trim().split('\n').map(zoneOf);

/** Mergers of 1 January 2025 inside one zone: the new municipality and those that went into it. */
export const mergersOf2025: Record<string, string[]> = {
  'Beveren-Kruibeke-Zwijndrecht': ['Zwijndrecht', 'Beveren', 'Kruibeke'],
  'Tessenderlo-Ham': ['Ham', 'Tessenderlo'],
  'Bilzen-Hoeselt': ['Bilzen', 'Hoeselt'],
  'Tongeren-Borgloon': ['Tongeren'],
  'Nazareth-De Pinte': ['De Pinte', 'Nazareth'],
  'Merelbeke-Melle': ['Melle', 'Merelbeke'],
  Lochristi: ['Wachtebeke'],
  Lokeren: ['Moerbeke'],
  Pajottegem: ['Galmaarden', 'Gooik', 'Herne'],
  Tielt: ['Meulebeke'],
  Wingene: ['Ruiselede'],
};

/** They merged across the border of their zone. Which zone holds since 2025 is not confirmed: they stay, marked "na te kijken". */
export const municipalitiesToCheck = ['Borsbeek', 'Borgloon', 'Kortessem'];
