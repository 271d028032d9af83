/** Words that compounds of the field are made of, besides those of the lexicon itself. */
export const COMPOUND_PARTS = `
aanbod aanbieder aanmelding aantal aanvraag actie adres afspraak afstand akkoord analyse angst antwoord arbeid arts attest avond baan balie bank bedrijf begeleider begeleiding behandeling behoefte belasting beleid
beheer bericht beroep beslissing besparing bestuur beurs beweging bewoner bezoek bijdrage boek brief bron budget buur buurt bureau campagne cel centrum chauffeur cheque club coach code collega college
contact controle coordinator crisis cultuur cursus data datum decreet deel dienst dienstverlening diploma directeur document dokter dorp dossier drempel druk echtgenoot effect eigenaar emotie energie ervaring
examen factuur familie fonds formulier functie gebied gebouw gebruik gebruiker geld gemeente gesprek gevolg geweld gezin gezondheid grens groep gewest hand hulp hulpverlener hulpverlening huis huishouden huur idee informatie
initiatief inkomen innovatie inschrijving instelling inwoner jaar jeugd jongere kaart kabinet kamer kanaal kandidaat kans kantoor keuken keuze kind klacht klant kleding klas kledij klinker knelpunt kost kosten kwaliteit kwetsbaarheid
lading last leefloon leeftijd leerkracht leerling lening leven lijst loket loon maaltijd maand maatregel mandaat markt medewerker medicatie meldpunt mens middag minister mobiliteit moeder model moment netwerk norm nummer
omgeving onderhoud onderwijs onderzoek ondersteuning ontslag ontmoeting opleiding oplossing opname opvang opvolging opvoeding organisatie ouder ouderen overheid overleg overlast overzicht papier participatie partner patient pensioen
perspectief personeel persoon plaats plaatsen plan platform plicht poets politie portaal post praktijk prijs premie prestatie prioriteit privacy probleem problematiek procedure proces product project programma psychologie recht
reden regel regio register regeling relatie renovatie reserve resultaat richting risico ronde rooster ruimte samenleving samenwerking scan schaal scherm school schuld sector senior sessie situatie sociaal software specialist sport spreiding
staat stad stage station statuut steun stoel straat stress student studie subsidie systeem taak taal tafel tand tarief team techniek tekort telefoon terrein tewerkstelling thema thuis tijd toegang toelage toeslag toestel traject
training transport uitgave uitkering uitval uren vaardigheid vacature vader verblijf vereniging vergadering vergoeding verhuurder verkeer verlof verpleegkundige verpleging verplaatsing verslag verzekering verzorgende verzorging vervoer
verwachting verwijzer vervanging vlaanderen voeding voedsel voertuig voorwaarde voorziening vraag vrijwilliger vrouw wacht wachtlijst wachttijd warmte water website week weekend welzijn werk werker werking werknemer wijk winkel winter woning
woon wonen zaal zaak zelfstandige ziek ziekte ziekenhuis zone zorg zorgverlener zorgvraag zomer zondag
`;
