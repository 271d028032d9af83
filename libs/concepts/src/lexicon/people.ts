/** For whom something goes wrong. */
export const PEOPLE = `
kinderen | kinderen | @KINDEREN=3
nl: kind, kinderen, *kinderen, kindje*, baby*, peuter*, kleuter*, kids, zoontje*, dochtertje*, pasgeboren*, basisschoolkind*, lagere school, kleine kinderen, jonge kinderen, kleuters, peuters, zesjarige, achtjarige, tienjarige, lagereschool*, kindjes
fr: enfant, enfants, bebe, bebes, petit, petits, tout-petits, bambin, nourrisson, petits enfants, jeunes enfants, maternelle, primaire
en: child, children, baby, babies, toddler, toddlers, kids, young children, small children, infant, infants, pre-schoolers
jongeren | jongeren | @JONGEREN=3
nl: jongere, jongeren, *jongeren, tiener*, puber*, adolescent*, minderjarig*, jongvolwassen*, jeugd, twintiger*, student*, jonge mensen, zestienjarige*, vijftienjarige*, 16-jarige, 17-jarige, 15-jarige, jaar oud & school, middelbare school, leerling secundair, jong, scholieren, jongens en meisjes
fr: jeune, jeunes, ado, ados, adolescent, adolescents, adolescente, adolescentes, mineur, mineurs, etudiant, etudiants, adolescence, lycee, secondaire
en: young people, youth, teenager, teenagers, teens, adolescent, adolescents, young adults, minors, student, students, youngsters, secondary school, teen, youngster
gezinnen | gezinnen | @GEZIN=3
nl: gezin, gezinnen, *gezin, *gezinnen, =ouders, *ouders, papa, mama, alleenstaande ouder*, alleenstaande moeder*, eenoudergezin*, grote gezinnen, nieuw samengesteld*, moeder*, vader*, kroostrijk*
fr: famille, familles, parent, parents, monoparentale, monoparentales, mere, meres, papa, maman, mere seule, meres seules
en: family, families, parents, parent, single parent, single parents, single mother, mother, father
ouderen | ouderen | @OUDEREN=3
nl: =oudere, =ouderen, *ouderen, senior, senioren, bejaard*, hoogbejaard*, 65-plus*, 75-plus*, 80-plus*, 65plus*, 80plus*, tachtigplus*, tachtiger*, zeventiger*, negentiger*, grootouder*, bomma, oma, opa, op leeftijd, oude mensen, oudste ouderen, jaar oud, gepensioneerd*, weduwe*, weduwnaar*, op hoge leeftijd, ouder worden, oude man, oude vrouw, dame van, bejaarden, oude dame, oude heer, gepensioneerden, ouderlingen
fr: aine, aines, personnes agees, personne agee, agee, agees, senior, seniors, retraites, octogenaire, octogenaires, vieux, vieilles, veuve, veuves, grand age, personne agee isolee, dame de, vieillir, retraite & personne, mamie, papy
en: elderly, older people, older adults, older person, seniors, pensioner, pensioners, aged, old people, widow, old age, ageing, old lady, old man, in their eighties, grandmother, grandfather
chronisch-ziek | chronisch zieken | @CHRONISCH=3
nl: chronisch*, zorgbehoevend*, =zieken, ernstig ziek*, langdurig ziek*, zwaar zorgbehoevend*, hulpbehoevend*, zorgnood*, zorgafhankelijk*, ms-patient*, parkinson*, reuma*, copd, hartpatient*, long covid, fibromyalgie, cvs, bedlegerig*, patienten thuis, palliatieve patient*
fr: malade chronique, malades chroniques, maladie chronique, dependant, dependants, dependante, dependance, alite, parkinson, fibromyalgie, gravement malade
en: chronically ill, chronic illness, chronic condition, chronic, dependent, frail, bedridden, parkinson
patienten | patiënten |
nl: patient*, client, =zieke
fr: =patient, =patients, =patiente, =patientes
en: patient, patients, client, clients
psychisch-kwetsbaren | psychisch kwetsbaren | @PSYCHISCH=3
nl: psychisch kwetsba*, psychiatrische patient*, mensen met psychische, psychische problem*, psychische klachten, psychische noden, psychische kwetsbaarheid, psychisch lijden
fr: fragilite psychique, souffrance psychique, troubles psychiques, problemes psychiques, patients psychiatriques
en: mental health problems, mental health needs, mentally vulnerable, psychiatric patients
handicap | personen met een handicap | @HANDICAP=3.5
nl: handicap*, gehandicapt*, beperking*, mindervalide*, rolstoel*, rolstoelgebruiker*, blind*, slechtziend*, doof, dove, doven, slechthorend*, meervoudige handicap, verstandelijk*, mentale handicap, motorisch*, lichamelijke beperking, gebarentaal*, zorgenkind*
fr: handicap, handicape, handicapes, handicapee, handicapees, fauteuil roulant, chaise roulante, aveugle, malvoyant, malvoyants, sourd, sourds, malentendant, deficience, polyhandicap, langue des signes
en: disability, disabilities, disabled, wheelchair, wheelchair user, blind, deaf, visually impaired, hard of hearing, impairment, sign language
mantelzorgers | mantelzorgers | MANTEL.BELASTING=1.5 @MANTELZORGERS=3.5
nl: mantelzorg*, echtgenoot & zorg*, echtgenote & zorg*, partner & zorgt, dochter & zorgt, zoon & zorgt, dochters & zorgen, familie & zorgt, zorgt voor haar, zorgt voor zijn, zorgen voor hun ouder*, zorgen voor hun partner, familielid & zorgt
fr: =aidant, =aidants, aidant proche, aidants proches, proche aidant, =aidante, proches & soin*
en: informal carer, informal carers, carer, carers, family carer, family carers, caregiver, caring for
jonge-mantelzorgers | jonge mantelzorgers | MANTEL.JONG=4.5 @JONGEREN=0.7 @MANTELZORGERS=1 ^mantelzorgers
nl: jonge mantelzorg*, jongeren & mantelzorg*, kinderen & mantelzorg*, kind & mantelzorg*, jongere & mantelzorg*, kinderen & zorgen & ouder*, kopp*, kinderen van ouders met, jongere & zorgt, tiener & zorgt, kind & zorgt, leerling* & mantelzorg*, leerling* & zorgt, zorgt voor zieke moeder, zorgt voor zieke vader, kind van zieke ouder, zieke ouder & school, zieke mama, zieke papa, zorgen voor broer, zorgen voor zus, broer met een handicap, kinderen die zorgen, jongeren die zorgen, huishouden doen & leerling*, niet naar school & mama
fr: jeune aidant, jeunes aidants, enfant aidant, jeunes & aidants, s'occupe de sa mere malade, parent malade & ecole, freres et soeurs & handicap*
en: young carer, young carers, cares for sick mother, sick parent & school, sibling & disab*
armoede | mensen in armoede | @ARMOEDE=3.5
nl: armoede*, arme mensen, arme gezinnen, kansarm*, leefloner*, leefloongerechtigd*, financieel kwetsba*, weinig geld, geen geld, armen, minder begoed*, niet kapitaalkrachtig, generatiearmoede, kinderarmoede
fr: pauvrete, pauvre, pauvres, precarite, precaire, precaires, demunis, pas d'argent, plus d'argent
en: poverty, poor, poor families, deprived, no money, low-income
daklozen | dak- en thuislozen | @DAKLOOS=3.5
nl: dakloos*, daklozen, thuisloos*, thuislozen, dak- en thuisloz*, straatbewoner*
fr: sans-abri, sdf, sans-logis
en: homeless, rough sleepers, homeless people
huurders | huurders | @HUURDERS=3.5
nl: huurder*, kandidaat-huurder*, kandidaat-huurders, sociale huurder*
fr: locataire, locataires, candidat-locataire
en: tenant, tenants, renter, renters
nieuwkomers | nieuwkomers | @NIEUWKOMERS=3.5
nl: nieuwkomer*, vluchteling*, asielzoeker*, migrant*, arbeidsmigrant*, oekraien*, oekrain*, syri*, afghan*, eritre*, roma-gezin*, oost-europe*, pas in belgie, nieuw in belgie
fr: primo-arrivant, primo-arrivants, refugie, refugies, demandeurs d'asile, migrant, migrants, ukrainiens, syriens, afghans, nouveaux arrivants
en: newcomer, newcomers, refugee, refugees, asylum seekers, migrants, ukrainians
zonder-papieren | mensen zonder wettig verblijf | @ZONDERPAPIEREN=4
nl: zonder papieren, zonder wettig verblijf, zonder verblijf*, mensen zonder papieren, illegal*, onwettig verblijf, uitgeprocedeerd*, ongedocumenteerd*, zonder geldige papieren, geen papieren
fr: sans-papiers, sans papiers, sans titre de sejour, sejour illegal, sans sejour legal
en: undocumented, without papers, without legal residence, illegal residence
anderstaligen | anderstaligen | @ANDERSTALIG=3.5
nl: anderstalig*, niet-nederlandstalig*, geen nederlands, weinig nederlands, arabisch*, turks*, tigrinya, dari, pasjtoe, berbers, pools, roemeens*, bulgaars*, oekraiens*, frans spreken, taal niet machtig, nederlands & niet & spre*, arabischtalig*
fr: allophone, allophones, non-neerlandophone, ne parle pas la langue, ne parlent pas la langue, arabe, turc, parle pas francais, tigrinya
en: non-dutch speaking, non-dutch speakers, speakers of other languages, arabic, turkish, does not speak dutch, do not speak dutch, speak no dutch
franstaligen | Franstaligen | TAAL.NEDERLANDS=0.7 @ANDERSTALIG=1.5
nl: franstalig*, frans, fransta*
fr: francophone, francophones, en francais
en: french-speaking, french speakers
laaggeletterden | laaggeletterden | TAAL.KLARETAAL=1 @LAAGGELETTERD=4
nl: laaggeletterd*, ongeletterd*, analfabe*, niet lezen, kan niet lezen, kunnen niet lezen, moeilijk lezen, moeite met lezen, niet lezen of schrijven, lezen en schrijven, laaggeschoold*, laagopgeleid*
fr: illettre, illettres, illettrisme, analphabete, analphabetes, peu lettres, lire et ecrire, savent pas lire, sait pas lire
en: low literacy, illiterate, illiteracy, cannot read, reading and writing, low-literate, struggle to read
werkzoekenden | werkzoekenden | @WERKZOEKENDEN=4
nl: werkzoekend*, werkloz*, werkloos*, werkzoekers, langdurig werkloz*, zoekt werk, zoeken werk
fr: demandeur d'emploi, demandeurs d'emploi, chomeur, chomeurs, sans emploi
en: job seeker, job seekers, unemployed, jobseekers
slachtoffers | slachtoffers van geweld | @GEWELD=4
nl: slachtoffer*, vrouwen na geweld, mishandelde vrouw*, bedreigde vrouw*, vrouwen & geweld, gevlucht voor
fr: victime, victimes, femmes victimes, femmes battues
en: victim, victims, survivors, abused women
kansengroepen | kansengroepen | @KANSENGROEPEN=4
nl: kansengroep*, maatschappelijk kwetsba*, kwetsbare groepen, doelgroepen, sociaal zwakke*
fr: groupes defavorises, publics precaires, publics fragilises, groupes cibles
en: disadvantaged groups, disadvantaged, underprivileged
kwetsbaren | kwetsbare mensen | @KWETSBAAR=3
nl: kwetsba*, kwetsbare mensen, kwetsbaarste*, zwakste*, meest kwetsbare*
fr: vulnerable, vulnerables, fragilise, fragilises, fragiles
en: vulnerable, most vulnerable
medewerkers | zorg- en welzijnsmedewerkers | @MEDEWERKERS=3.5
nl: medewerker*, *medewerkers, =personeel, *personeel, collega*, zorgkundig*, verpleegkundigen & werk*, hulpverleners, begeleider*, zorgverleners, zorgpersoneel, werknemer*, onze mensen, team, personeelsleden
fr: personnel, collaborateurs, collegues, travailleurs, soignants, employes
en: staff, employees, workers, colleagues, care workers, our team
vrijwilligers | vrijwilligers |
nl: vrijwilliger*
fr: benevole, benevoles, volontaires
en: volunteer, volunteers
alleenstaanden | alleenstaanden | @KWETSBAAR=0.3
nl: alleenstaand*, alleenwonend*, woont alleen, wonen alleen, single*
fr: isole, isoles, personne seule, personnes seules, vit seul, vivent seuls
en: single people, living alone, lives alone
iedereen | alle inwoners | @IEDEREEN=2
nl: iedereen, inwoner*, alle inwoners, burger*
fr: habitants, citoyens, tout le monde
en: residents, everyone, inhabitants, citizens
vrouwen | vrouwen |
nl: vrouw, vrouwen, zwangere vrouw*, meisjes
fr: femme, femmes
en: woman, women, girls
zelfstandigen | zelfstandigen |
nl: zelfstandige, zelfstandigen, ondernemer*
fr: independant, independants
en: self-employed
gedetineerden | (ex-)gedetineerden | @KWETSBAAR=1
nl: gedetineerd*, ex-gedetineerd*, gevangene*, uit de gevangenis
fr: detenus, ex-detenus
en: prisoners, ex-offenders
lgbt | lgbtqi+ |
nl: lgbt*, holebi*, transgender*, regenboog*
fr: lgbt, transgenre, transgenres
en: lgbt, transgender, queer
alleenstaande-ouders | alleenstaande ouders | @GEZIN=2 @ARMOEDE=0.7 ^gezinnen
nl: alleenstaande ouder*, alleenstaande moeder*, alleenstaande vader*, alleenstaande mama*, eenoudergezin*
fr: parent isole, parents isoles, mere seule, meres seules, monoparentale, monoparentales, famille monoparentale
en: single parent, single parents, single mother, single mothers, lone parent
rolstoelgebruikers | rolstoelgebruikers | @HANDICAP=1.5 ^handicap
nl: rolstoel*, rolstoelgebruiker*, scootmobiel*, rollator*
fr: fauteuil roulant, chaise roulante, pmr
en: wheelchair, wheelchairs, wheelchair user, rollator
doven-blinden | doven, slechthorenden, blinden | @HANDICAP=2 ^handicap
nl: doof, dove, doven, slechthorend*, blind, blinde, blinden, slechtziend*, gebarentaal*, hoorapparaat*
fr: sourd, sourds, malentendant, malentendants, aveugle, aveugles, malvoyant, malvoyants, langue des signes
en: deaf, hard of hearing, blind, visually impaired, sign language
verstandelijke-beperking | verstandelijke beperking | @HANDICAP=2 ^handicap
nl: verstandelijk*, mentale beperking, mentale handicap, downsyndroom, zwakbegaafd*, licht verstandelijk*, laagbegaafd*
fr: deficience intellectuelle, handicap mental, trisomie
en: intellectual disability, learning disability, down syndrome
oekrainers | Oekraïners en vluchtelingen | @NIEUWKOMERS=1.5 ^nieuwkomers
nl: oekrain*, oekraien*, vluchteling*, asielzoeker*
fr: ukrainien, ukrainiens, refugie, refugies
en: ukrainian, ukrainians, refugee, refugees
studenten | studenten en leerlingen | @JONGEREN=0.7
nl: student, studenten, scholier*, leerling*
fr: etudiant, etudiants, eleve, eleves
en: student, students, pupil, pupils
gepensioneerden | gepensioneerden | @OUDEREN=0.7
nl: gepensioneerd*, op pensioen
fr: retraite, retraites, pensionne, pensionnes
en: retired, pensioners
werkende-mensen | werkende mensen | 
nl: werkende mensen, werkenden, met een loon, gaan werken, voltijds werken, tweeverdieners
fr: travailleurs, ceux qui travaillent, a temps plein
en: working people, in work, full-time
bewoners | bewoners van een voorziening | @OUDEREN=0.5
nl: bewoner, bewoners
fr: resident, residents
en: resident, residents
`;
