/**
 * Ideas that together point to a category of the taxonomy, on top of what each points to by itself. "ggz & jongeren = 3"
 * means: a text that speaks of mental health and of young people. Broader ideas count: a psychologist is mental health.
 */
export const CATEGORY_RULES = `
TOEGANG.WACHTLIJST: wachttijd & specialist = 2; wachttijd & ziekenhuis = 1; wachttijd & kinesist = 2; wachttijd & logopedist = 2; wachttijd & revalidatie = 1.5; wachttijd & eerstelijn = 0.5
TOEGANG.PATIENTENSTOP: aanmeldstop & tandarts = 2; aanmeldstop & huisarts = 2; aanmeldstop & eerstelijn = 1; tandarts & plaatsgebrek = 1.5; huisarts & plaatsgebrek = 1.5; tandarts & wachttijd = 1.5; tandarts & haakt-af = 0.5
TOEGANG.ONTHAAL: onbereikbaar & ocmw = 1; onbereikbaar & ziekenfonds = 1; onbereikbaar & lokaal-bestuur = 1; onbereikbaar & avond-weekend = 0.5; onbereikbaar & vakbond = 1
TOEGANG.LOKET: loket-gesloten & ziekenfonds = 1.5; loket-gesloten & vakbond = 1.5; loket-gesloten & bank-post = 1
TOEGANG.UITSLUITING: weigering & verslaving = 1; weigering & daklozen = 1.5; weigering & handicap = 1; weigering & psychisch-kwetsbaren = 1; weigering & huisarts = 0.5; weigering & tandarts = 0.5
TOEGANG.FYSIEK: ontoegankelijk-gebouw & handicap = 1.5
AANBOD.HIAAT: aanbod-ontbreekt & stopzetting = 1.5; stopzetting & thuisverpleging = 1
AANBOD.CAPACITEIT: plaatsgebrek & wachttijd = 0.5; plaatsgebrek & revalidatie = 1; plaatsgebrek & ziekenhuis = 0.7
AANBOD.SPREIDING: spreiding & rand = 1.5; spreiding & platteland = 1.5; te-ver & platteland = 1
AANBOD.CRISIS: crisisnood & plaatsgebrek = 1.5; crisisnood & jongeren = 1; crisisnood & avond-weekend = 1; noodopvang & plaatsgebrek = 1; noodopvang & vrouwen = 0.5; crisisnood & gezinnen = 0.7
AANBOD.CONTINUITEIT: continuiteit & oncologie = 2.5; continuiteit & revalidatie = 1.5; continuiteit & ziekenhuis = 0.5; oncologie & psycholoog = 2; oncologie & ggz = 2; continuiteit & ggz = 1; avond-weekend & thuisverpleging = 1; avond-weekend & thuiszorg = 1; oncologie & eenzaamheid = 1
PERSONEEL.TEKORT: personeelstekort & werving = 1; personeelstekort & gezinszorg = 1.5; personeelstekort & thuisverpleging = 1.5; personeelstekort & huisarts = 1; werving & jongeren = 0.5; personeelstekort & wzc = 1; personeelstekort & ocmw = 1
PERSONEEL.WERKDRUK: werkdruk & medewerkers = 0.7; werkdruk & ocmw = 1; werkdruk & personeelstekort = 0.7; overbelasting & personeel-zorg = 1; overbelasting & medewerkers = 1
PERSONEEL.UITSTROOM: uitstroom & huisarts = 1; uitstroom & tandarts = 0.7; minder-werken & medewerkers = 0.7
PERSONEEL.VRIJWILLIGERS: vrijwilligerstekort & stijgt = 0.3; vrijwilligerstekort & eenzaamheid = 0.5
BETAAL.ZORGKOST: te-duur & apotheek = 1.5; te-duur & psycholoog = 1; te-duur & tandarts = 1; te-duur & ziekenhuis = 1; te-duur & kinesist = 1; te-duur & armoede = 0.7; te-duur & uitstel-zorg = 1.5; te-duur & oncologie = 1; te-duur & verouderd-hulpmiddel = 1.5
BETAAL.INKOMEN: laag-inkomen & gezinnen = 0.5; laag-inkomen & ouderen = 0.5; laag-inkomen & kinderen = 0.5
BETAAL.SCHULDEN: schulden & ziekenhuis = 0.5; schulden & wzc = 1; schulden & gezinszorg = 1; schulden & armoede = 0.5; schulden & kinderopvang = 1; schulden & thuisverpleging = 1
BETAAL.ENERGIE: energiearmoede & te-duur = 0.7; energiearmoede & armoede = 0.7
BETAAL.VOEDSEL: voedselnood & armoede = 0.7; voedselnood & vrijwilligers = 0.7
BETAAL.VRIJETIJD: jeugdwerk & te-duur = 2.5; jeugdwerk & armoede = 2; vrijetijdskost & gezinnen = 0.7
WONEN.SOCIAAL: sociale-huisvesting & wachttijd = 1.5; sociale-huisvesting & plaatsgebrek = 1
WONEN.PRIVE: huurprobleem & te-duur = 1; huurprobleem & discriminatie-racisme = 1; huurprobleem & weigering = 1; huurprobleem & armoede = 0.7
WONEN.KWALITEIT: woonkwaliteit & huurders = 1; woonkwaliteit & kinderen = 0.7
WONEN.DAKLOOS: uithuiszetting & jongeren = 0.5; uithuiszetting & plaatsgebrek = 0.5; daklozen & plaatsgebrek = 1; daklozen & nachtopvang = 1
WONEN.AANGEPAST: aangepaste-woning & handicap = 1; aangepaste-woning & ouderen = 1; sociale-huisvesting & handicap = 1
MOBILITEIT.ALGEMEEN: vervoersprobleem & te-ver = 1; vervoersprobleem & platteland = 0.7
MOBILITEIT.OV: openbaar-vervoer & avond-weekend = 2; ov-tekort & avond-weekend = 1.5; openbaar-vervoer & platteland = 1; openbaar-vervoer & wijk = 0.7; ov-tekort & ouderen = 0.5
MOBILITEIT.AANGEPAST: vervoersprobleem & handicap = 3; aangepast-vervoer & handicap = 1; vervoerdienst & handicap = 2; vervoersprobleem & vaph = 2; vervoersprobleem & dagopvang = 0.7
MOBILITEIT.VRIJWILLIG: vervoersprobleem & vrijwilligers = 3; geen-chauffeur & ouderen = 1; mmc & geen-chauffeur = 1
MOBILITEIT.ZIEKENVERVOER: vervoersprobleem & radiotherapie = 3; vervoersprobleem & oncologie = 3; vervoersprobleem & dialyse = 3; vervoersprobleem & ziekenhuis = 1.5; vervoersprobleem & revalidatie = 1; ziekenvervoer & te-duur = 1; vervoersprobleem & specialist = 1; radiotherapie & te-ver = 1.5
DIGITAAL.LOKET: digitaal-verplicht & loket-gesloten = 1; digitaal-verplicht & ouderen = 0.7; digitaal-verplicht & lokaal-bestuur = 0.5; digitaal-verplicht & bank-post = 1; digitaal-verplicht & ziekenfonds = 0.7
DIGITAAL.VAARDIG: digitaal-onvaardig & ouderen = 0.5; digitaal-onvaardig & laaggeletterden = 0.5
DIGITAAL.APPARAAT: geen-toestel & armoede = 1; geen-toestel & school = 1; geen-toestel & te-duur = 1
DIGITAAL.PRIVACY: codes-gedeeld & ouderen = 0.5; codes-gedeeld & digitaal-verplicht = 1
TAAL.TOLK: geen-tolk & ggz = 0.5; geen-tolk & ziekenhuis = 0.5; geen-tolk & kinderen = 0.7; taalbarriere & huisarts = 0.7
TAAL.KLARETAAL: klaretaal & laaggeletterden = 1; klaretaal & lokaal-bestuur = 0.5; klaretaal & ouderen = 0.5
TAAL.NT2: nt2-tekort & wachttijd = 1; nt2-tekort & werkzoekenden = 0.7
TAAL.NEDERLANDS: geen-nederlands & brussel = 1; franstaligen & rand = 1; geen-nederlands & ziekenhuis = 0.7; franstaligen & ziekenhuis = 0.7
TAAL.VOORWAARDE: taalvoorwaarde & sociale-huisvesting = 1; taalvoorwaarde & werkzoekenden = 0.7
TAAL.CULTUUR: cultuur & ouderen = 1.5; cultuur & wzc = 1.5; cultuur & thuiszorg = 1.5; cultuur & ggz = 1; cultuur & taalbarriere = 0.7; cultuur & dementiezorg = 1.5
ADMIN.RECHTEN: onderbescherming & tegemoetkoming = 1; onderbescherming & complexe-procedure = 0.5; onderbescherming & armoede = 0.7
ADMIN.COMPLEX: complexe-procedure & handicap = 0.5; complexe-procedure & vakbond = 0.7; complexe-procedure & tegemoetkoming = 0.7; complexe-procedure & klaretaal = 0.3
ADMIN.REGELGEVING: regelgeving & flexijob = 2; regelgeving & domicilie = 0.7; regelgeving & personeel-zorg = 0.5; regelgeving & kinderopvang = 0.5
ADMIN.FINANCIERING: financieringsregels & stopzetting = 1; financieringsregels & kortverblijf = 0.3; financieringsregels & wzc = 0.5
SAMEN.AFSTEMMING: afstemming & werving = 2; afstemming & campagne = 2; afstemming & gewestgrens = 1.5; afstemming & zorgraad = 0.7; gewestgrens & brussel = 1; campagne & werving = 1; afstemming & gezinnen = 0.3
SAMEN.DOORVERWIJS: doorschuiven & spoed = 0.7; doorschuiven & ggz = 0.5; doorschuiven & ocmw = 0.5; doorschuiven & ziekenhuis = 0.7
SAMEN.GEGEVENS: gegevensdeling & ontslag-ziekenhuis = 2; gegevensdeling & apotheek = 1; gegevensdeling & huisarts = 0.7; gegevensdeling & thuisverpleging = 0.7; ontslag-ziekenhuis & thuisverpleging = 1.5; ontslag-ziekenhuis & huisarts = 1.5; ontslag-ziekenhuis & apotheek = 1; ontslag-ziekenhuis & misverstand = 0.7; ontslag-ziekenhuis & gezinszorg = 1
SAMEN.BEKEND: aanbod-onbekend & ggz = 0.7; aanbod-onbekend & nieuwkomers = 0.3; aanbod-onbekend & mantelzorgers = 0.5; aanbod-onbekend & campagne = 0.5
SAMEN.PZON: geen-inspraak & patienten = 0.7; geen-inspraak & zorgraad = 0.7
GGZ.WACHT: ggz & wachttijd = 2.5; ggz & aanmeldstop = 2.5; ggz & weigering = 1; ggz & te-duur = 0.7
GGZ.JONGEREN: ggz & jongeren = 3; ggz & kinderen = 3; jongeren-ggz & wachttijd = 1.5; kinderpsychiatrie & wachttijd = 1; ggz & school = 1.5; ggz & clb = 2
GGZ.CRISIS: ggz & crisisnood = 2.5; ggz & spoed = 2; ggz & politie-justitie = 1; ggz & gevaar = 0.5
GGZ.DUBBEL: ggz & verslaving = 2.5; ggz & handicap = 1.5; verslaving & weigering = 1.5; dubbele-diagnose & doorschuiven = 1
GGZ.VERSLAVING: verslaving & jongeren = 1; verslaving & wachttijd = 1; verslaving & aanbod-ontbreekt = 1
GGZ.OUDEREN: ggz & ouderen = 2.5; ggz & wzc = 2.5; ggz & dienstencentrum = 1
JEUGD.KINDEROPVANG: kinderopvang & uren-passen-niet = 2; kinderopvang & avond-weekend = 1; kinderopvang & plaatsgebrek = 1; kinderopvang & medewerkers = 1; kinderopvang & personeelstekort = 0.3
JEUGD.HULP: jeugdhulp & wachttijd = 1; jeugdhulp & plaatsgebrek = 1; jongeren & overgang-18 = 1.5; jongeren & aanbod-ontbreekt = 0.7
JEUGD.DIAGNOSE: diagnostiek & wachttijd = 1.5; autisme & wachttijd = 2.5; diagnostiek & autisme = 1.5; diagnostiek & school = 1; autisme & school = 0.5; autisme & leersteun = 1
JEUGD.SCHOOLKOST: school & te-duur = 1.5; school & schulden = 2.5; school & armoede = 1.5; school & voedselnood = 1
JEUGD.SCHOOLUITVAL: school & haakt-af = 1.5; school & blijft-binnen = 1.5; leersteun & wachttijd = 0.3; school & weigering = 1
JEUGD.VRIJETIJD: jeugdwerk & aanbod-ontbreekt = 1; jeugdwerk & handicap = 1; jeugdwerk & jongeren = 0.5
OUDER.THUISZORG: gezinszorg & ouderen = 0.7; thuisverpleging & ouderen = 0.3; thuiszorg & wachttijd = 1.5; gezinszorg & wachttijd = 1.5; thuiszorg & werk-blijft-liggen = 0.5
OUDER.WZC: wzc & wachttijd = 2; wzc & te-duur = 1; wzc & plaatsgebrek = 1.5; wzc & kwaliteit-zorg = 1.5; wzc & aanmeldstop = 1
OUDER.DEMENTIE: dementiezorg & thuis-plek = 0.7; dementiezorg & jeugdwerk = 0.5; dementiezorg & mantelzorgers = 0.5
OUDER.EENZAAM: eenzaamheid & ouderen = 2; eenzaamheid & alleenstaanden = 1; eenzaamheid & blijft-binnen = 1; ouderen & blijft-binnen = 1; eenzaamheid & maaltijd = 0.7
OUDER.DAGOPVANG: dagopvang & ouderen = 0.7; kortverblijf & mantelzorgers = 1; kortverblijf & plaatsgebrek = 1.5; dagopvang & mantelzorgers = 1; kortverblijf & wzc = 1.5; dagopvang & plaatsgebrek = 1
MANTEL.BELASTING: overbelasting & mantelzorgers = 2.5; mantelzorgers & minder-werken = 1.5; mantelzorgers & ggz = 0.5
MANTEL.JONG: jonge-mantelzorgers & school = 1; mantelzorgers & jongeren = 2; mantelzorgers & kinderen = 0.7
MANTEL.ONDERSTEUNING: mantelzorgers & onderbescherming = 1.5; mantelzorgers & tegemoetkoming = 1.5; mantelzorgers & aanbod-onbekend = 1; mantelzorgers & complexe-procedure = 1
HANDICAP.BUDGET: pvb & wachttijd = 1; handicap & wachttijd = 0.7
HANDICAP.VERVOER: leerlingenvervoer & lange-rit = 1.5; lange-rit & kinderen = 2; lange-rit & school = 2; buitengewoon-onderwijs & vervoersprobleem = 2.5; buitengewoon-onderwijs & openbaar-vervoer = 2; buitengewoon-onderwijs & lange-rit = 1.5
HANDICAP.AANBOD: handicap & plaatsgebrek = 2; handicap & aanbod-ontbreekt = 2; handicap & overgang-18 = 2; handicap & dagopvang = 2; vaph & wachttijd = 1; handicap & jeugdwerk = 0.7; autisme & aanbod-ontbreekt = 1
MIGRATIE.ONTHAAL: nieuwkomers & aanbod-onbekend = 1.5; nieuwkomers & complexe-procedure = 1; asielopvang & plaatsgebrek = 1; nieuwkomers & lokaal-bestuur = 0.5
MIGRATIE.DMH: zonder-papieren & ziekenhuis = 2; zonder-papieren & huisarts = 2; zonder-papieren & ocmw = 2; zonder-papieren & apotheek = 2; dringende-medische-hulp & complexe-procedure = 1; zonder-papieren & spoed = 1.5
MIGRATIE.WERK: nieuwkomers & werkzoekenden = 1.5; nieuwkomers & vdab = 1; uitbuiting & nieuwkomers = 1; zonder-papieren & uitbuiting = 1.5
VEILIG.PARTNERGEWELD: geweld & plaatsgebrek = 0.7; geweld & vrouwen = 1; vluchthuis & plaatsgebrek = 1; geweld & kinderen = 0.7
VEILIG.AGRESSIE: agressie & medewerkers = 1.5; agressie & ocmw = 1; agressie & spoed = 0.7
PREVENTIE.SCREENING: geen-screening & anderstaligen = 0.5; geen-screening & oncologie = 1.5
PREVENTIE.LEEFSTIJL: ongezond & school = 0.7; ongezond & ouderen = 0.7; dietist & te-duur = 0.5
PREVENTIE.MILIEU: milieu-hitte & ouderen = 0.7; milieu-hitte & wzc = 0.7
OVERIG.ANDER: geneesmiddelentekort & apotheek = 2
`;
