/** With which service, profession or provision something goes wrong. */
export const SERVICES = `
huisarts | huisarts | PERSONEEL.TEKORT=0.3 TOEGANG.PATIENTENSTOP=0.5 ^eerstelijn
nl: huisarts*, *huisarts, *huisartsen, dokter, dokters, dokterspraktijk*, vaste dokter, vaste huisarts, huisartsenpraktijk*, gmd, globaal medisch dossier, groepspraktijk*, solopraktijk*, huisdokter*, praktijkassistent*, artsenpraktijk*, dokterskabinet, dokter vinden, dokter zoeken, doktersbezoek*, doktersafspraak*, doktersbriefje*
fr: medecin generaliste, medecins generalistes, generaliste, generalistes, medecin traitant, medecin de famille, medecins de famille, medecin, medecins, cabinet medical, docteur, docteurs, consultation & medecin
en: gp, gps, general practitioner, general practitioners, family doctor, family doctors, doctor, gp practice, gp practices, doctor's appointment, surgery & gp, doctors
huisartsenwachtpost | huisartsenwachtpost | ^huisarts
nl: wachtpost*, huisartsenwachtpost*, wachtdienst*, dokter van wacht, van wacht, 1733, huisarts van wacht
fr: poste de garde, medecin de garde, garde medicale
en: out-of-hours gp, on-call doctor, gp out-of-hours post
tandarts | tandarts | TOEGANG.PATIENTENSTOP=0.8 ^eerstelijn
nl: tandarts*, *tandarts, tandheelkund*, tandzorg*, tandpijn, gebit*, kunstgebit*, orthodont*, mondzorg*, mondhygienist*, tanden, tandartspraktijk*, gaatje*, abces*, tandartsbezoek*, tandartsen, kies, kiespijn, mondgezondheid
fr: dentiste, dentistes, dentaire, dentaires, dents, soins dentaires, orthodontiste, prothese dentaire, mal aux dents, carie, caries, cabinet dentaire
en: dentist, dentists, dental, teeth, toothache, orthodontist, dental care, dental practice, tooth
kinesist | kinesist | ^eerstelijn
nl: kinesist*, kine, kinesitherap*, kinepraktijk*
fr: kine, kines, kinesitherapeute, kinesitherapeutes, kinesitherapie
en: physiotherapist, physiotherapists, physiotherapy
apotheek | apotheek | ^eerstelijn
nl: apothe*, medicatie*, geneesmiddel*, medicijn*, antibiotic*, voorschrift*, pillen
fr: pharmacie, pharmacies, pharmacien, pharmaciens, medicament, medicaments, ordonnance, antibiotique, antibiotiques
en: pharmacy, pharmacist, pharmacists, medicine, medicines, medication, prescription, antibiotics
logopedist | logopedist | JEUGD.DIAGNOSE=0.3 ^eerstelijn
nl: logoped*, spraaktherap*, taalontwikkeling*, stottertherap*
fr: logopede, logopedes, logopedie
en: speech therapist, speech therapists, speech therapy
dietist | diëtist | PREVENTIE.LEEFSTIJL=0.5 ^eerstelijn
nl: dietist*, voedingsdeskundige*, dieet*
fr: dieteticien, dieteticienne, dietetique
en: dietician, dietitian
podoloog | podoloog | ^eerstelijn
nl: podolo*, voetverzorg*, pedicure*, diabetesvoet*
fr: podologue, podologues, pedicure
en: podiatrist, foot care
vroedvrouw | vroedvrouw | ^eerstelijn
nl: vroedvrouw*, kraamzorg*, kraamhulp*, perinata*, bevalling*, zwangerschap*, zwanger*, kraambed*, postnata*, prenata*
fr: sage-femme, sages-femmes, accouchement, grossesse, enceinte, post-partum, maternite
en: midwife, midwives, maternity, pregnancy, pregnant, birth
ergotherapeut | ergotherapeut | ^eerstelijn
nl: ergotherap*
fr: ergotherapeute, ergotherapeutes, ergotherapie
en: occupational therapist, occupational therapists, occupational therapy
wijkgezondheidscentrum | wijkgezondheidscentrum | ^eerstelijn
nl: wijkgezondheidscentr*, wgc
fr: maison medicale, maisons medicales
en: community health centre, community health centres
eerstelijn | eerstelijnszorg |
nl: eerste lijn, eerstelijn*, eerstelijnszorg*, zorgverlener*, zorgverstrekker*
fr: premiere ligne, soins primaires, prestataire de soins
en: primary care, first line
psychiater | psychiater | GGZ.WACHT=1 ^ggz
nl: psychiater*, *psychiater, *psychiaters
fr: psychiatre, psychiatres
en: psychiatrist, psychiatrists
kinderpsychiatrie | kinderpsychiatrie | GGZ.JONGEREN=3.5 ^ggz ^jongeren-ggz
nl: kinderpsychiat*, jeugdpsychiat*, k-dienst*, k-bed*, pedopsychiat*, kinder- en jeugdpsychiat*, overkop*, tejo, kinderpsycholo*, jongerenpsycholo*, kinder- en jongerenteam*, jeugd-ggz
fr: pedopsychiatre, pedopsychiatres, pedopsychiatrie, psychologue pour enfants
en: child psychiatrist, child psychiatry, youth psychiatry, child psychologist, adolescent mental health
psycholoog | psycholoog | GGZ.WACHT=1 ^ggz
nl: psycholo*, therapeut*, therapie*, elp, eerstelijnspsycholo*, psychotherap*, geconventioneerde psycholo*, gesprekstherap*
fr: psychologue, psychologues, psychotherapie, psychotherapeute, therapeute, therapie, psychologue de premiere ligne
en: psychologist, psychologists, therapist, psychotherapy, therapy, counselling
cgg | centrum geestelijke gezondheidszorg | GGZ.WACHT=1 ^ggz
nl: cgg, cgg's, centrum geestelijke gezondheid*, centrum voor geestelijke gezondheid*, centra geestelijke gezondheid*
fr: centre de sante mentale, centres de sante mentale
en: mental health centre, mental health centres
ggz | geestelijke gezondheid | GGZ.WACHT=1.2 @PSYCHISCH=1.5
nl: ggz, geestelijke gezondheid*, psychisch*, psychiatri*, mentaal, mentale, mentale gezondheid, depress*, angststoornis*, angsten, suicid*, zelfmoord*, zelfdoding*, zelfverwond*, automutilat*, psychose*, psychoti*, bipolair*, borderline, eetstoornis*, anorexia, trauma*, paniek*, burn-out therapie, mobiel team, mobiele teams, mobiel crisisteam*, psychosoc*, beschut wonen, paaz, paaz-afdeling, dagtherapie, rouwbegeleid*, rouwverwerking, zelfmoordgedachten, somber*, geestelijk*
fr: sante mentale, psychique, psychiques, psychiatrie, psychiatrique, depression, depressif, anxiete, suicide, suicidaire, automutilation, psychose, trouble alimentaire, anorexie, traumatisme, equipe mobile, psychosocial, psychosociale, mental, mentale, souffrance psychique
en: mental health, psychological, psychiatric, psychiatry, depression, depressed, anxiety, suicide, suicidal, self-harm, psychosis, eating disorder, trauma, mobile team, psychosocial
psychische-crisis | psychische crisis | GGZ.CRISIS=3.5 ^ggz
nl: psychische crisis, psychiatrische crisis, crisisteam*, mobiel crisisteam*, collocatie*, gedwongen opname*, gedwongen opneming*, acute psychiat*, suicidecrisis, crisisopname* & psych*, crisisbed* & psych*, crisisbedden, crisis & psych*, crisis & suicid*, crisisafdeling*, psychose & spoed, politie & psychi*, spoed & psychi*, spoed & suicid*, crisis & jongere & psych*, acute psychische, psychisch & acuut, psychotisch & politie, verward & politie, niet opgenomen & psych*, geen bed & psych*, paaz & vol, suicidepoging*, poging & suicid*, zelfmoordpoging*, na een poging, wachten & suicid*, dwangopname*, nixon, spoed & naar huis & suicid*
fr: crise psychique, crise psychiatrique, urgences psychiatriques, hospitalisation sous contrainte, mise en observation, crise suicidaire, tentative de suicide, psychotique & police, pas de lit & psych*, urgences & suicid*
en: mental health crisis, psychiatric crisis, psychiatric emergency, crisis team, involuntary admission, sectioned, suicide attempt, psychotic & police, no bed & psych*, sent home & suicid*
dubbele-diagnose | dubbele diagnose | GGZ.DUBBEL=4 ^ggz
nl: dubbele diagnose*, dubbeldiagnos*, dubbele problematiek*, multiproblem*, verslaving & psychi*, verslaafd & psychi*, drugs & psychi*, alcohol & psychi*, beperking & psychi*, handicap & psychi*, autisme & verslaving, comorbid*, meervoudige problem*, eerst afkicken, eerst nuchter, niet psychiatrisch genoeg, te psychiatrisch, verslaafd en psychisch, verslaving en psychische, psychose en drugs, drugs en psychose, te verslaafd voor, te ziek voor, verslavingszorg weigert & psychi*, psychiatrie weigert & verslaafd*, geen van beide, beide tegelijk & behandel*, beperking en psychische, verstandelijke beperking & psychi*, autisme en psychische
fr: double diagnostic, double problematique, addiction & psychi*, comorbidite, troubles multiples, addiction et trouble psychique, ni l'un ni l'autre & psychi*, deficience & psychi*
en: dual diagnosis, double diagnosis, comorbidity, addiction & mental, multiple problems, addicted and mentally, too addicted for, neither service, learning disability & mental
verslaving | verslaving | GGZ.VERSLAVING=3.5 @PSYCHISCH=0.5
nl: verslav*, verslaafd*, drugs*, drugverslav*, drugg*, alcohol*, drank & verslav*/probleem, middelengebruik*, middelen gebruiken, cannabis, cocaine, heroine, crack, gokken, gokverslav*, gameverslav*, gamen, detox*, ontwenning*, ontwennen, afkick*, lachgas, ballongas, spuitenruil, substitutie*, methadon*, nuchter, ketamine, medicatieverslav*, dealer*, dealen, blowen, joint*, snuiven, spuiten, pillen & jong*, slaappillen, benzo*, drinkt, drinken & te veel, drankprobleem*, drinkende ouder*, verslavingszorg, ontwenningskliniek*, terugval & drugs
fr: addiction, addictions, assuetude, assuetudes, drogue, drogues, alcool, alcoolique, toxicomane, toxicomanes, sevrage, cannabis, cocaine, jeu pathologique, boit, boire, joints, dealers, somniferes, benzodiazepines, rechute & drogue*
en: addiction, addictions, addict, drugs, drug use, alcohol, detox, rehab, cannabis, cocaine, gambling, substance use, drinks, drinking, dealers, sleeping pills, benzos, joints, relapse & drug*
ziekenhuis | ziekenhuis | @CHRONISCH=0.3
nl: ziekenhu*, hospitaal, kliniek*, opname*, gehospitaliseerd, az, uz, afdeling & ziekenhuis, polikliniek*, raadpleging*
fr: hopital, hopitaux, clinique, hospitalisation, hospitalise, hospitalisee, polyclinique
en: hospital, hospitals, clinic, hospitalised, admission, ward
spoed | spoed | ^ziekenhuis
nl: spoed, spoeddienst*, spoedgeval*, op spoed, spoedafdeling*, 112, ziekenwagen*, ambulance*
fr: urgences, service d'urgence, services d'urgence, ambulance
en: emergency department, a&e, emergency room, ambulance
specialist | specialist | TOEGANG.WACHTLIJST=1.2 ^ziekenhuis
nl: specialist*, dermatolo*, huidarts*, oogarts*, gynaecolo*, cardiolo*, neurolo*, reumatolo*, orthoped*, kinderarts*, pediater*, endocrinolo*, pijnkliniek*, slaapkliniek*, uroloog, nko-arts*, mri*, scan, ingreep*, operatie*
fr: specialiste, specialistes, dermatologue, ophtalmologue, oculiste, gynecologue, cardiologue, neurologue, pediatre, irm, operation, clinique de la douleur
en: specialist, specialists, dermatologist, eye doctor, ophthalmologist, gynaecologist, cardiologist, neurologist, paediatrician, mri, surgery, operation, pain clinic
oncologie | kanker | AANBOD.CONTINUITEIT=1 @CHRONISCH=2
nl: oncolog*, kanker*, *kanker, tumor*, chemo*, borstkanker*, uitgezaaid*, immuuntherap*, oncocoach*, kankerpatient*, ex-kankerpatient*, hersteltraject* & kanker, gezwel, kwaadaardig*, oncorevalidatie*, inloophuis*, kankerbehandeling*, kanker gehad, kanker overleefd, na kanker, borstamputatie*, leukemie, prostaatkanker, darmkanker, longkanker, melanoom, oncologisch*, kankerdiagnose*, palliatieve chemo, oncologische, oncologiepatient*, kankerpatienten, kankercentr*, oncologisch centrum, na borstkanker, tumoren, hormoontherap*
fr: oncologie, cancer, cancers, chimio, chimiotherapie, tumeur, patient cancereux, cancereux, apres un cancer, apres le cancer, cancer du sein, traitement du cancer, leucemie, oncologique, oncologiques, patients oncologiques, hormonotherapie
en: oncology, cancer, chemo, chemotherapy, tumour, cancer patient, cancer patients, cancer treatment, breast cancer, cancer survivor, survivors & cancer, leukaemia, after cancer, oncological, cancer centre, hormone therapy
radiotherapie | bestraling | MOBILITEIT.ZIEKENVERVOER=1.5 ^oncologie
nl: radiotherap*, bestraling*, bestraald, bestralen, chemosessie*, sessies & vervoer/rijden/rit/ritten/weken
fr: radiotherapie, rayons, seances de rayons, irradiation
en: radiotherapy, radiation, irradiation
dialyse | dialyse | MOBILITEIT.ZIEKENVERVOER=1.5 @CHRONISCH=1.5
nl: dialyse*, nierdialyse*, nierpatient*
fr: dialyse, dialyses
en: dialysis
revalidatie | revalidatie | AANBOD.CONTINUITEIT=0.7
nl: revalid*, herstelverblijf*, hersteloord*, herstelcentr*, cva*, beroerte*, niet-aangeboren hersenletsel*, nah
fr: revalidation, reeducation, convalescence, avc, lesion cerebrale
en: rehabilitation, recovery centre, stroke, brain injury, convalescence
palliatief | palliatieve zorg | AANBOD.CONTINUITEIT=0.7
nl: palliatie*, terminaal, terminale, levenseinde*, euthanasie*, vroegtijdige zorgplanning, stervensbegeleid*, waken, waak*
fr: palliatif, palliatifs, palliative, fin de vie, euthanasie
en: palliative, end of life, terminally ill, euthanasia
thuisverpleging | thuisverpleging | OUDER.THUISZORG=1 PERSONEEL.TEKORT=0.5 ^thuiszorg ^verpleegkundige
nl: thuisverpleeg*, thuisverpleging*, verpleegkundige aan huis, verpleging aan huis, wit-gele kruis, wondzorg*, insuline*, insulinespuit*, verpleegronde*, ronde*, toilet & verpleeg*, kousen aan, steunkousen, thuisverpleegkundigen, verpleegster aan huis, verpleegkundige thuis, wachtlijst thuisverpleging, verpleegkundige & ronde, verpleegkundige & patienten thuis, zelfstandig verpleegkundige*, wijkverpleeg*, inspuiting*, katheter*, stoma*, thuisverpleegkundige*, thuisverpleegster*, verpleegkundigen aan huis, verpleegkundige zorg thuis, verpleegkundige thuiszorg, zelfstandige verpleegkundige*, nieuwe patienten & verpleeg*
fr: soins infirmiers a domicile, infirmiere a domicile, infirmieres a domicile, infirmier a domicile, infirmiers a domicile, tournee, tournees, infirmiere & domicile, soins de plaies, injection, infirmieres independantes, soins infirmiers, infirmiere independante
en: home nursing, home nurse, home nurses, district nurse, nursing at home, wound care, injections, nurse & home, community nurse, community nurses, independent nurses
gezinszorg | gezinszorg en thuishulp | OUDER.THUISZORG=1.8 ^thuiszorg
nl: gezinszorg*, verzorgende*, gezinshulp*, poetshulp*, poetsdienst*, poetsvrouw*, dienstencheque*, huishoudhulp*, huishoudelijke hulp, aanvullende thuiszorg, zorgkundige*, thuishulp*, karweihulp*, klusjesdienst*, hulp in huis, hulp aan huis, hulp in het huishouden, poetsen & ouder*, poetsuren, poetsvrouwen, kuisvrouw*, kuishulp*, kuisen, hulp bij het wassen, wassen en aankleden, uren hulp, uren gezinszorg, uren poetshulp, hulp per week, uren per week & hulp, huishouden & hulp
fr: aide familiale, aides familiales, aide a domicile, aides a domicile, aide-menagere, aide menagere, titres-services, soins et aide a domicile, garde-malade, heures d'aide, menage, nettoyage, femme de menage, aide au menage
en: home help, home care, home carer, home carers, family care, domestic help, cleaning help, care assistant, cleaning, cleaner, hours of help, help with washing, household help
thuiszorg | thuiszorg | OUDER.THUISZORG=1.4 @CHRONISCH=0.5
nl: thuiszorg*, zorg aan huis, zorg thuis, thuis verzorgd, thuiszorgdienst*, langer thuis, thuis blijven wonen
fr: soins a domicile, maintien a domicile, rester a la maison
en: care at home, home care, stay at home, domiciliary care
oppas | oppashulp | OUDER.THUISZORG=0.5 MANTEL.ONDERSTEUNING=1
nl: oppasdienst*, oppashulp*, thuisoppas*, nachtoppas*, oppas, gezelschap & oppas
fr: garde a domicile, garde-malade, service de garde
en: sitting service, sitter, respite sitter
wzc | woonzorgcentrum | OUDER.WZC=1.8 @OUDEREN=2 ^residentiele-ouderenzorg
nl: woonzorgcentr*, wzc*, rusthuis*, rusthuizen, rvt, bejaardentehuis, verzorgingstehuis*, ouderentehuis, bewoner* & kamer, kamer & rusthuis, opname & wzc, woonzorg*, vergeet-mij-nietje*, gesloten afdeling*, kamer in, kamer vrij, kamer & wachtlijst, opname in een wzc, opname in een woonzorg*, naar een rusthuis, naar het rusthuis, naar een wzc, crisisopname & wzc, bewoners, bewoner, directeur & woonzorg*, woonzorg, rustoord*, ouderenvoorziening, ziekenhuisbed & wacht*, wacht & kamer, voorkeur & wzc, rusthuiskamer*, rusthuisplaats*, wzc-kamer*, rusthuisbewoner*, verhuizen naar een woonzorg*, verhuizen naar een rusthuis, zorgcentrum, residentie*
fr: maison de repos, maisons de repos, mrs, mr/mrs, home pour personnes agees, residence & agees, chambre & repos, entrer en maison, admission & repos, place en maison de repos, residents, resident, maison de retraite, residence, lits de repos, place en mrs
en: nursing home, nursing homes, care home, care homes, residential care, room in a, residents, resident, move into, admission & home, place in a nursing home, room & care home, care home room, home for the elderly, old people's home
assistentiewoning | assistentiewoning | WONEN.AANGEPAST=2 OUDER.WZC=0.3 @OUDEREN=1.5 ^residentiele-ouderenzorg
nl: assistentiewoning*, serviceflat*, groep van assistentiewoningen, kangoeroewon*, zorgwon*, aanleunwoning*
fr: residence-services, residences-services, logement avec services
en: assisted living, service flat, service flats, sheltered housing
residentiele-ouderenzorg | ouderenzorg | @OUDEREN=1.5
nl: ouderenzorg*, residentiele ouderenzorg, ouderenvoorziening*, bejaardenzorg
fr: soins aux personnes agees, soins aux aines
en: elderly care, elder care, care for older people
dagopvang | dagverzorging | OUDER.DAGOPVANG=3 @OUDEREN=0.7
nl: dagverzorging*, dagcentrum*, dagcentra, dagopvang*, dagverzorgingscentr*, cado, dag per week & centrum, overdag & ouder*, overdag & opvang, dagje, dag opvang, dagverzorging & vol, dagopvang & vol, opvang overdag
fr: centre de jour, centres de jour, accueil de jour, centre de soins de jour, en journee, pendant la journee, accueil en journee
en: day care centre, day centre, day care, during the day
kortverblijf | kortverblijf en respijt | OUDER.DAGOPVANG=3 MANTEL.ONDERSTEUNING=0.7 @MANTELZORGERS=1
nl: kortverblijf*, kort verblijf, respijt*, respijtzorg*, logeer*, tijdelijk verblijf, tijdelijke opname, tijdelijk & wzc, herstelverblijf, nachtopvang & ouderen, even ontlasten, ontlast* & mantelzorg*, vakantie & mantelzorg*, opvang tijdens & vakantie, mantelzorger & opname, week opvang, tijdelijke opvang & ouder*, weekendje weg, even iemand overneem*, tijdelijk opvangen, tijdelijk opgenomen, opvang bij ziekte van, mantelzorger ziek, mantelzorger & vakantie, mantelzorger & ziekenhuis, mantelzorger & rust, week op vakantie, op vakantie & zorg*, op reis & zorg*, ouder & tijdelijk, moeder & tijdelijk, bed kortverblijf, herstel na ziekenhuis, overgangsbed*, tussenoplossing*, mantelzorg* & tijdelijk*, mantelzorg* & vakantie, mantelzorg* & rust, mantelzorg* & opvang, mantelzorg* & operatie, zorg overnemen, zorg even overnemen, overnemen & zorg, even overnemen, niemand om over te nemen, partner & tijdelijk & opvang, opvang & ouder & tijdelijk, tijdelijke plaats, kamer voor enkele weken, opvang voor enkele weken, opvang voor twee weken, op adem, oppas & weekend, weekendopvang*, nachtopvang
fr: court sejour, sejour de courte duree, repit, accueil temporaire, relais, quelques semaines, partir en vacances, lit de court sejour, relayer, aidant malade, aidant & vacances, aidant & repos, prendre le relais, prend le relais, aidant & hospitalise*, accueil quelques semaines, garde & week-end & aidant*
en: short stay, respite, respite care, temporary stay, short-term stay, a few weeks, go on holiday, carer ill, carer & holiday, carer & rest, respite bed, short-term bed, take over care, carer & hospital, carer & operation, room for a few weeks, weekend care
dienstencentrum | lokaal dienstencentrum | OUDER.EENZAAM=0.2 @OUDEREN=0.5
nl: dienstencentr*, ldc, buurthuis*, buurtcentr*, buurtrestaurant*, ontmoetingscentr*, inloopcentr*, wijkcentr*, buurtwerk*, buurtzorg*, zorgzame buurt*
fr: centre de services, centres de services, maison de quartier, centre local
en: local service centre, community centre, neighbourhood centre
dementiezorg | dementie | OUDER.DEMENTIE=3.5 @DEMENTIE=3
nl: dementie*, dement, demente*, dementer*, alzheimer*, jongdement*, geheugenkliniek*, geheugenproblem*, vergeetachtig*, dwaalgedrag, ecd, expertisecentrum dementie, loopt weg & oudere, verdwaalt*, dwalen, herkent niet, gedrag & dementie, onbegrepen gedrag, diagnose dementie, dementievriendelijk*, dementieconsulent*, referentiepersoon dementie, jonge mensen met dementie, foton
fr: demence, dements, alzheimer, demente, troubles de la memoire, desorientes, desorientee, se perd, errance, consultant demence
en: dementia, alzheimer, memory clinic, memory problems, wanders, wandering, dementia-friendly
maaltijd | maaltijden aan huis | OUDER.THUISZORG=0.7
nl: maaltijdbedeling*, maaltijden aan huis, maaltijd aan huis, dorpsrestaurant, boodschappendienst*, boodschappen doen
fr: repas a domicile, livraison de repas
en: meals on wheels, meal delivery, shopping service
ocmw | OCMW | ^lokaal-bestuur
nl: ocmw*, sociale dienst, sociaal huis, sociaal verhoor, maatschappelijk werker*, maatschappelijk assistent*, rmi, steunaanvraag*, leefloonaanvraag*, bijzonder comite
fr: cpas, service social, assistant social, assistante sociale, assistants sociaux
en: ocmw, cpas, public welfare centre, social service, social services, social worker, social workers
caw | CAW |
nl: caw*, algemeen welzijnswerk, jac, jongerenadviescentr*, slachtofferhulp*, bezoekruimte*
fr: caw, aide sociale generale, aide aux victimes
en: caw, general welfare, victim support
ziekenfonds | ziekenfonds |
nl: ziekenfonds*, ziekenfondsen, mutualiteit*, dmw, dienst maatschappelijk werk, helan, solidaris, adviserend arts*, adviserend geneesheer
fr: mutuelle, mutuelles, mutualite, mutualites, medecin-conseil
en: sickness fund, sickness funds, health insurance fund, mutuality
lokaal-bestuur | gemeente |
nl: gemeente*, stadsbestuur*, stadhuis*, gemeentehuis*, lokaal bestuur, lokale besturen, burgerzaken, stadsdienst*
fr: commune, communes, administration communale, maison communale, ville, pouvoir local
en: municipality, municipalities, town hall, city council, local authority
vakbond | vakbond en uitkeringen | ADMIN.COMPLEX=0.3
nl: vakbond*, rva, hulpkas*, hvw, werkloosheidsuitkering*, uitbetalingsinstelling*, pensioendienst*, groeipakket*, kindergeld*, kinderbijslag*, belasting*, belastingaangifte*, fod financien
fr: syndicat, syndicats, onem, chomage, allocations familiales, impots, declaration fiscale, service des pensions
en: trade union, unemployment benefit, child benefit, tax, taxes, pension service
bank-post | bank en post | TOEGANG.LOKET=0.7 DIGITAAL.LOKET=0.7
nl: =bank, =banken, bankkaart*, overschrijving*, bpost, postpunt, geld afhalen, bankverrichting*, e-banking, onlinebankieren
fr: banque, banques, carte bancaire, virement, poste, e-banking
en: bank, banks, bank card, online banking, post office
vdab | werk en opleiding | ADMIN.RECHTEN=0.1 @WERKZOEKENDEN=2
nl: vdab, arbeidsbemiddel*, werkzoeke*, werkloos*, gtb, maatwerk*, sociale economie, arbeidszorg, activering*, wijk-werken, art60, artikel 60, jobcoach*, begeleid werk
fr: demandeur d'emploi, demandeurs d'emploi, chomeur, chomeurs, forem, actiris, insertion professionnelle, article 60
en: job seeker, job seekers, unemployed, vdab, employment service, sheltered work
huis-van-het-kind | Huis van het Kind | @GEZIN=1
nl: huis van het kind, huizen van het kind, kind en gezin, opgroeien, consultatiebureau*, opvoedingsondersteun*, opvoedingswinkel*, inloopteam*, gezinsondersteun*, opvoeding*, hvk, hvhk
fr: maison de l'enfant, one, soutien a la parentalite, consultation pour nourrissons, maison de l'enfance
en: house of the child, parenting support, child and family, child and family centre
kinderopvang | kinderopvang | JEUGD.KINDEROPVANG=3.5 @GEZIN=1
nl: kinderopvang*, creche*, kinderdagverblijf*, onthaalouder*, onthaalmoeder*, kribbe*, opvang & baby/kind/kinderen/kleuter, buitenschoolse opvang, bko, naschoolse opvang, voorschoolse opvang, opvangplaats* & baby/kind/kinderen, vakantieopvang*, kinderbegeleid*, opvanguren, inkomenstarief, opvanguur*, kleinkinderen & opvang*, opvang & vroeg, opvang & laat, opvang & shift*, opvang & werkuren, opvang & uren, opvang voor kinderen, opvang voor haar kind, opvang voor hun kind, opvang vinden, opvang & plaats & baby, opvanginitiatief*, opvang sluit, opvang open, kinderopvang & vroeg, opvang & weekend, opvang & personeel, oma & opvang, grootouders & opvang, opvangplek*, opvangplaats*, kinderbegeleider*, opvanggezin*, crèches, baby & plaats, baby's & plaats, opvang & niet open, opvang gaat
fr: creche, creches, garderie, garde d'enfants, accueil d'enfants, accueillante, accueillantes, milieu d'accueil, accueil extrascolaire, puericultrice, place en creche, creche & horaire*, creche & ouvre, garde & enfants, faire garder, grands-parents & garde, accueil & horaires, accueillante d'enfants, place & bebe, halte-garderie, creche communale
en: childcare, child care, nursery, creche, childminder, day nursery, after-school care, childcare & hours, nursery & opens, childcare & shift*, nursery place, look after the children, grandparents & care, childcare & weekend, day nurseries, baby & place, childminders
school | school | @KINDEREN=0.7
nl: school*, scholen, onderwijs*, leerkracht*, leraar, leraren, =juf, klas, klassen, leerling*, kleuterschool*, secundair*, lager onderwijs, directeur* & school, zorgleerkracht*, brugfiguur*
fr: ecole, ecoles, enseignement, enseignant, enseignants, professeur, eleve, eleves, classe
en: school, schools, education, teacher, teachers, pupil, pupils, classroom
clb | CLB | JEUGD.SCHOOLUITVAL=0.7 ^school
nl: clb*, centrum voor leerlingenbegeleiding
fr: clb, pms, centre pms, guidance scolaire
en: clb, pupil guidance centre
buitengewoon-onderwijs | buitengewoon onderwijs | HANDICAP.VERVOER=1 JEUGD.SCHOOLUITVAL=0.5 @KINDEREN=0.5 @HANDICAP=1 ^school
nl: buitengewoon onderwijs, bijzonder onderwijs, buo, buso, bubao, type # onderwijs, type 9, type 2, blo, bulo, gespecialiseerd onderwijs
fr: enseignement specialise, ecole specialisee, ecoles specialisees
en: special education, special school, special schools, special needs school
leerlingenvervoer | leerlingenvervoer | HANDICAP.VERVOER=4 @KINDEREN=1.5 @HANDICAP=0.7 ^vervoerdienst
nl: leerlingenvervoer*, schoolbus*, schoolvervoer*, busbegeleid*, schoolbussen, bus & buitengewoon, bus & school*, busje & school*, kinderen & bus & uur, kinderen & bus & school*, kinderen op de bus, kind op de bus, kind & bus, kinderen & busrit*, leerlingen & bus, bus naar school, busje naar school, schoolbus & uur, busrit & school, buitengewoon & bus*, bubao & bus*, buso & bus*, type # & bus*, busbegeleider*, begeleider & bus
fr: transport scolaire, bus scolaire, bus scolaires, car scolaire, ramassage scolaire, enfants & bus, enfant & bus, eleves & bus, bus & ecole, car & ecole, accompagnateur & bus
en: school bus, school buses, school transport, pupil transport, children & bus, child & bus, pupils & bus, bus to school, bus & special school, bus escort
leersteun | schooluitval en leersteun | JEUGD.SCHOOLUITVAL=3.5
nl: leersteun*, schooluitval*, schoolmoe*, spijbel*, thuiszitter*, thuis zitten & school, ongekwalificeerd*, leerachterstand*, huiswerk*, huiswerkbegeleid*, studiebegeleid*, leerstoornis*, dyslexie, m-decreet, leerondersteun*, afwezig* & school, geen school, schoolweiger*, leerplicht*, tuchtprocedure*, tijdelijk van school, schorsing & school, al maanden niet naar school, gaat niet meer naar school, gaan niet meer naar school, komt niet meer naar school, deeltijds naar school, halve dagen naar school, van school gestuurd, van school gestuurd worden, schoolwissel*, zorgleerkracht*, ondersteuner* & school, ondersteuningsuren, extra hulp in de klas, klas te groot, leerachterstand, zittenblijven, diploma secundair, geen diploma
fr: decrochage, decrochage scolaire, soutien scolaire, absenteisme scolaire, retard scolaire, devoirs, refus scolaire, dyslexie, ne va plus a l'ecole, ne vont plus a l'ecole, exclu de l'ecole, sans diplome, aide en classe
en: drop-out, school drop-out, truancy, learning support, homework, school refusal, dyslexia, out of school, no longer goes to school, excluded from school, part-time school, no qualification, help in class
diagnostiek | diagnose van een ontwikkelingsstoornis | JEUGD.DIAGNOSE=3.5 @KINDEREN=1
nl: diagnose & autisme/ass/adhd/ontwikkeling*/kind/kinderen, diagnostiek*, diagnostisch*, ontwikkelingsstoornis*, cos, centrum voor ontwikkelingsstoornissen, cars, revalidatiecentr*, ontwikkelingsachterstand*, ontwikkelingsprobleem*, autismediagnos*, multidisciplinair onderzoek, multidisciplinaire diagnos*, testen & kind*, onderzoek & autisme, onderzoek & adhd, vermoeden & autisme/ass/adhd, vermoeden van, zonder diagnose, diagnose & leersteun/school, gemotiveerd verslag, diagnose-onderzoek*, test & wacht*, testen & wacht*, onderzoek & wacht* & kind*, onderzoek & centrum, diagnose & wacht*, diagnose & maanden, diagnose & jaar, diagnose stellen, officiële diagnose, attest & school, attest & leersteun, zonder attest, verslag & leersteun, ontwikkeling & kind*, peuter & ontwikkeling*, ontwikkelingstest*, ass-diagnose, adhd-diagnose, psychodiagnost*, taalachterstand & onderzoek, multidisciplinair team & kind*
fr: diagnostic, diagnostics, bilan, bilans, trouble du developpement, troubles du developpement, centre de readaptation, depistage autisme, bilan & attente, bilan & mois, diagnostic & attente, diagnostic & mois, diagnostic & ans, poser un diagnostic, sans diagnostic, attestation & ecole, developpement de l'enfant, evaluation & enfant
en: diagnosis, diagnostic, assessment, developmental disorder, developmental disorders, developmental, diagnosis & wait*, assessment & wait*, diagnosis & months, diagnosis & year*, without a diagnosis, formal diagnosis, child development, test & child*
autisme | autisme of ADHD | JEUGD.DIAGNOSE=1.5 @KINDEREN=0.3 @HANDICAP=0.5
nl: autis*, ass, adhd, autismespectrum*, asperger, neurodivers*, prikkel*, dcd, gilles de la tourette
fr: autisme, autiste, autistes, tdah, trouble du spectre
en: autism, autistic, adhd, neurodivergent, spectrum disorder
jeugdhulp | jeugdhulp | JEUGD.HULP=3 @JONGEREN=1
nl: jeugdhulp*, jeugdzorg*, bijzondere jeugd*, jeugdrechtbank*, jeugdrechter*, pleegzorg*, pleeggezin*, pleegouder*, intersectorale toegangspoort, toegangspoort*, thuisbegeleiding*, cbaw, ckg, leefgroep*, instelling & jongere*/kind*, jongeren & geplaatst, plaatsing*, a-document*, m-document*, een gezin een plan, 1g1p, vertrouwenscentrum*, ocj, vk, jeugddelinquent*, rondzwerven, weglopers, crisisjeugdhulp, consulent*, jeugdrechter & plaats, geplaatst & instelling, geplaatste kinderen, wachtlijst jeugdhulp, van voorziening naar voorziening, kind & thuis weg, gezinnen & begeleiding & kinderen, contextbegeleiding*, kamertraining, cktb, cano, cig, vertrouwenscentrum kindermishandeling, opvoedingsproblem*, opvoedingshulp
fr: aide a la jeunesse, protection de la jeunesse, juge de la jeunesse, famille d'accueil, familles d'accueil, placement, place en institution, placement & enfant*, institution & jeune*, sos enfants, guidance & famille*
en: youth care, youth services, foster care, foster family, foster families, juvenile court, child protection, placement, children's home, placed in care, care leavers, parenting problems, family guidance
jeugdwerk | vrije tijd en ontmoeting voor jongeren | JEUGD.VRIJETIJD=3 @JONGEREN=1
nl: jeugdwerk*, jeugdhuis*, jeugdbeweging*, speelplein*, hangjongere*, ontmoetingsplek* & jong*, ontmoetingsplaats* & jong*, plek voor jongeren, jeugdwelzijnswerk*, speelpleinwerking*, chiro, scouts, sportclub*, vrijetijdsaanbod*, academie, vrije tijd, vrijetijd*, buurtsport, skatepark, speeltuin*, inclusieve vrije tijd, sportkamp*, hobby*, hangen & jongeren, nergens heen & jongeren, plek & jongeren, ruimte voor jongeren, overdekte plek, pleintje*, basketbalplein*, fuif*, jongeren vervelen, verveling, jongerencentrum, jeugdlokaal*, inclusief kamp, kamp & handicap, kamp & beperking, jeugdbeweging & handicap, jeugdbeweging & armoede
fr: maison de jeunes, maisons de jeunes, mouvement de jeunesse, lieu de rencontre & jeunes, loisirs, plaine de jeux, club sportif, clubs sportifs, scouts, endroit pour les jeunes, s'ennuient, local pour jeunes, camp & handicap*
en: youth club, youth clubs, youth work, youth centre, leisure, playground, sports club, scouts, hangout, meeting place & young, place for young people, bored, hang out, space for young people, camp & disab*
straathoekwerk | straathoekwerk | @KWETSBAAR=0.5
nl: straathoekwerk*, outreach*, opbouwwerk*, samenlevingsopbouw, saamo, veldwerker*, vindplaatsgericht*, aanklampend*
fr: travail de rue, travailleur de rue, travailleurs de rue, outreach
en: outreach, street work, street worker, community work
vaph | voorziening voor personen met een handicap | HANDICAP.AANBOD=3 @HANDICAP=2.5
nl: vaph*, voorziening* & handicap/beperking, dagbesteding*, mfc, multifunctioneel centrum, mpi, rtj, rechtstreeks toegankelijk*, rth, ambulante begeleiding & handicap/beperking, begeleid wonen, beschermd wonen, gezinsvervangend*, zorgvoorziening*, woonvorm* & handicap/beperking, woonproject*, vergunde zorgaanbieder*, opvang & handicap, opvang & beperking, dop, thuisbegeleiding & handicap/autisme, opvang & volwassen & handicap, volwassen zoon & opvang, volwassen dochter & opvang, ouders worden ouder & handicap, wat na ons, als wij er niet meer zijn, meervoudig & opvang, plaats & voorziening, voorziening & vol, voorzieningen & vol, crisis & handicap, logeeropvang*, kortopvang & handicap, ambulante begeleiding, begeleidingsuren
fr: etablissement & handicap*, structure & handicap*, structures & handicap*, hebergement & handicap*, centre de jour & handicap*, accompagnement & handicap*, adulte & handicap* & place, quand nous ne serons plus la, places & handicap*
en: disability service, disability services, supported living, day activities & disab*, facility & disab*, residential & disab*, adult son & disab*, adult daughter & disab*, when we are gone, residential place & disab*
pvb | persoonsvolgend budget | HANDICAP.BUDGET=4 @HANDICAP=2.5
nl: pvb*, persoonsvolgend*, persoonlijke-assistentiebudget*, pab*, persoonlijk assistentiebudget, prioriteitengroep*, zorgbudget* & handicap, budget & handicap, budgetbesteding*, spoedprocedure*, noodsituatie* & budget, zorginspectie & budget, multidisciplinair team & budget, budget & wachten, budget & wacht*, budget & jaren, prioriteitengroep 2, prioriteitengroep 3, prioriteitengroepen, budgetten & handicap, budget toegekend, budget kwijt, budget hoger, aanpassing budget, zorgzwaarte*, volwassen zoon & budget, volwassen dochter & budget
fr: budget personnalise, budget d'assistance, budget qui suit la personne, budget & handicap*, budget & attente, groupe de priorite, groupes de priorite
en: personal budget, person-following budget, personal assistance budget, budget & disab*, budget & waiting, priority group, priority groups
vervoerdienst | vervoerdienst |
nl: vervoersdienst*, vervoerdienst*, vervoer aan huis, busje*
fr: service de transport
en: transport service
mmc | vrijwilligersvervoer | MOBILITEIT.VRIJWILLIG=4 @OUDEREN=0.7 ^vervoerdienst
nl: minder mobielen centrale*, mindermobielencentrale*, mmc*, mobitwin*, vrijwilligersvervoer*, mobiliteitscentrale*, handicar & vrijwillig*, minder mobielen, mindermobielen, minder mobiele mensen, mmc-rit*, vervoer door vrijwilligers, vrijwilligers die rijden, vrijwilligers & rijden, vrijwilligers & chauffeur*, chauffeurs & vrijwilligers, ritten & vrijwilligers, ritaanvra*, ritten & ouderen, ritjes, mobitwin, mindermobielencentrale, leden & ritten, leden & chauffeurs, dienst & vrijwillige chauffeurs
fr: centrale des moins mobiles, taxistop, transport benevole, transport par des benevoles, moins mobiles, chauffeurs benevoles, chauffeur benevole, trajets & benevoles, mobitwin, membres & trajets
en: less mobile centre, volunteer transport, volunteer driver scheme, mobitwin, less mobile, volunteers & drive, volunteers & drivers, lifts & volunteers, members & rides
aangepast-vervoer | aangepast vervoer | MOBILITEIT.AANGEPAST=4 @HANDICAP=1.5 ^vervoerdienst
nl: aangepast vervoer, aangepaste busje*, rolstoelvervoer*, rolstoelbus*, rolstoeltaxi*, rolstoelbusje*, dav, dienst aangepast vervoer, vervoer & rolstoel/handicap/beperking/dagcentrum/dagbesteding, rit & rolstoel, ritten & rolstoel, taxi & rolstoel, busje & rolstoel, taxicheque*, handicar*, mav, woon-dagcentrumvervoer, chauffeur* & rolstoel, liftbus*, rolstoel & vervoer*, rolstoel & rijden, rolstoel & bus*, rolstoel & taxi*, rolstoel & geraken, handicap & vervoer*, beperking & vervoer*, volwassenen & handicap & vervoer*, dagcentrum & vervoer*, dagbesteding & vervoer*, dagcentrum & rit*, dagcentrum & geraken, atelier & vervoer*, maatwerk & vervoer*, vervoerscentrale*, rit reserveren, ritten reserveren, reserveren & rit*, dagen op voorhand & rit*, dagen vooraf & reserveren, vrijetijd & vervoer* & handicap, begeleide rit, aangepaste taxi*, aangepaste wagen*, rolstoelplaats*, handicap & geraken, beperking & geraken, rolstoel & meerijden, rolstoel & uitstap, rolstoel & avond, rolstoel & weekend, rolstoel & concert, rolstoel & vrije tijd, volwassenen met een beperking & bus, aangepast busje, aangepaste bus, begeleider & rit, lift & bus & rolstoel
fr: transport adapte, transports adaptes, transport pmr, taxi pmr, taxi adapte, transport & fauteuil roulant, transport & chaise roulante, transport & handicap*, fauteuil & transport*, fauteuil & taxi, fauteuil & bus, handicap* & transport*, centre de jour & transport*, reserver & trajet*, reserver & transport*, vehicule adapte, minibus adapte, fauteuil & sortir, fauteuil & soir, fauteuil & week-end, handicap* & sortir, accompagnateur & trajet
en: adapted transport, accessible transport, wheelchair taxi, wheelchair transport, transport & wheelchair, transport & disab*, adapted bus, wheelchair & bus, wheelchair & taxi, wheelchair & travel, disab* & transport, disab* & taxi, day centre & transport, book & ride*, accessible taxi, adapted vehicle, adapted van, wheelchair & evening, wheelchair & weekend, wheelchair & outing, disab* & get to
openbaar-vervoer | openbaar vervoer | MOBILITEIT.OV=3
nl: openbaar vervoer, de lijn, nmbs, bus, bussen, trein*, treinen, tram*, mivb, tec, bushalte*, flexbus*, hoppin*, abonnement & bus/trein, lijnbus*, streeklijn*, haltes, station*
fr: transports en commun, transport en commun, transport public, transports publics, bus, train, trains, tram, sncb, stib, gare
en: public transport, bus, buses, train, trains, tram, railway station
ziekenvervoer | niet-dringend ziekenvervoer | MOBILITEIT.ZIEKENVERVOER=4 @CHRONISCH=1 ^vervoerdienst
nl: ziekenvervoer*, niet-dringend ziekenvervoer, niet dringend ziekenvervoer, liggend vervoer, patientenvervoer*, vervoer & ziekenhuis/dialyse/bestraling*/chemo*/radiotherap*/behandeling*/consultatie*/raadpleging*, rit & ziekenhuis/dialyse/bestraling*/chemo*/behandeling*, ritten & ziekenhuis/dialyse/bestraling*/chemo*/radiotherap*/behandeling*, taxi & ziekenhuis/dialyse/bestraling*/chemo*/radiotherap*/behandeling*, rijden & bestraling*/chemo*/radiotherap*/dialyse, geraken & bestraling*/chemo*/radiotherap*/dialyse, kilometervergoeding*, elke dag & bestraling*, behandeling & vervoer*, behandeling & rit*, behandelingen & rijden, bestraling* & geraken, bestraling* & rijden, bestraling* & taxi*, bestraling* & vervoer*, bestraling* & rit*, bestraling* & kilometers, chemo & rijden, chemo & vervoer*, radiotherap* & vervoer*, radiotherap* & taxi*, radiotherap* & rit*, radiotherap* & km, dialyse & vervoer*, kankerpatient* & vervoer*, kankerpatient* & rit*, kankerpatient* & geraken, weken aan een stuk & ziekenhuis, dagelijks & bestraling*, vijf dagen per week & ziekenhuis, elke dag naar het ziekenhuis, # keer per week & ziekenhuis, ziekenhuis & taxi*, ziekenhuis & niet geraken, raadpleging & geraken, vervoer & kankercentrum, vervoer naar bestraling*, vervoer naar het ziekenhuis, vervoer naar dialyse, rit naar het ziekenhuis, ritten naar het ziekenhuis, heen en terug & ziekenhuis, behandelingen & vervoer*, sessies & vervoer*, terugbetaling & vervoer*, ziekenfonds & vervoer*, ziekenfonds & kilometer*, mutualiteit & vervoer*, parking & ziekenhuis, parkeren & ziekenhuis
fr: transport non urgent, transport de patients, transport medical, transport & hopital/dialyse/radiotherapie/chimio*/rayons/traitement/seances, taxi & hopital/dialyse/radiotherapie/chimio*/rayons/seances, trajets & hopital/dialyse/radiotherapie/chimio*/rayons, vehicule sanitaire, rayons & conduire, rayons & aller, rayons & taxi, rayons & transport*, radiotherapie & transport*, radiotherapie & taxi, radiotherapie & conduire, radiotherapie & trajet*, seances & trajet*, seances & conduire, tous les jours & hopital, chaque jour & hopital, chimio & transport*, chimio & trajet*, transport vers l'hopital, aller-retour & hopital, mutuelle & transport*, mutuelle & trajet*, parking & hopital
en: patient transport, non-urgent patient transport, transport & hospital/dialysis/radiotherapy/chemo*/treatment, taxi & hospital/dialysis/radiotherapy/chemo*, rides & hospital/dialysis/radiotherapy/treatment, radiotherapy & drive, radiotherapy & taxi, radiotherapy & transport, radiotherapy & travel, treatment & drive, treatment & taxi, every day & hospital, daily & radiotherapy, chemo & transport, chemo & drive, cancer & transport, cancer & taxi, transport to hospital, to and from hospital, sickness fund & transport, parking & hospital
sociale-huisvesting | sociale woning | WONEN.SOCIAAL=4 @HUURDERS=2
nl: sociale woning*, sociale huisvesting*, sociale huur*, socialewoning*, woonmaatschappij*, huisvestingsmaatschappij*, svk, sociaal verhuurkantoor*, sociale verhuurkantoren, wachtlijst & woning, wachtlijst & appartement, kandidaat & sociale, sociale appartement*, toewijzing* & woning*, toewijs*, lokale binding, huurpremie & wachtlijst, wooninschrijving*, woonwinkel*, rationele bezetting, sociaal wonen, sociale huur, kandidaat-huurders & wachten, kandidaten & woning, kandidaten & sociaal, jaar & sociale, jaren & woning, woning & wachtlijst, woning & voorrang, voorrang*, toegewezen & woning, woning toegewezen, aanbod & sociale, sociale flat*, appartement & woonmaatschappij, sociale huurwoning*, sociale huurders, woonmaatschappijen, kandidatenlijst*, kandidaat & woning, ingeschreven & woning, woning & jaren, sociaal huren, sociaal appartement*
fr: logement social, logements sociaux, societe de logement, agence immobiliere sociale, ais, candidat-locataire, candidats-locataires, logement & attente, logement & liste, logement & ans, priorite & logement, attribution & logement, logement societe, candidats & logement, inscrits & logement
en: social housing, council housing, social rental, housing company, housing association, social home, social flat, housing list, priority & housing, allocation & housing, home & waiting list, social tenants, social dwelling, registered & housing
aangepaste-woning | aangepaste of zorgwoning | WONEN.AANGEPAST=3.5
nl: aangepaste woning*, woningaanpassing*, aanpassingspremie*, rolstoelwoning*, levenslang wonen, zorgwoning*, gelijkvloers*, woning & rolstoel, huis & rolstoel, traplift*, badkamer & aanpass*, begeleid zelfstandig wonen, cohousing, woonvorm*, solidair wonen, intergenerationeel wonen, huis niet aangepast, woning niet aangepast, trap op, trap niet meer op, boven slapen, douche & bad, bad niet meer in, te groot huis, groot huis & alleen, kleiner wonen, klein wonen, appartement & lift, woning & lift, rolstoel & woning, rolstoel & appartement, wonen met zorg, woonvormen, zorg en wonen, woonproject & handicap
fr: logement adapte, logements adaptes, adaptation du logement, habitation accompagnee, habitat groupe, plain-pied, monte-escalier, maison pas adaptee, escalier & age*, douche, baignoire, trop grande maison, appartement & ascenseur
en: adapted housing, accessible housing, home adaptation, home adaptations, stairlift, supported housing, ground floor, house not adapted, cannot climb stairs, shower, bath, flat & lift, house too big, downsizing
nachtopvang | nacht- en winteropvang | WONEN.DAKLOOS=1.5 AANBOD.CRISIS=1.5 @DAKLOOS=2
nl: nachtopvang*, winteropvang*, opvangcentr* & daklo*, daklozenopvang*, opvang & daklo*, opvang & straat, inloopcentrum & daklo*, housing first
fr: abri de nuit, hebergement & sans-abri, accueil de nuit, maison d'accueil, housing first
en: night shelter, homeless shelter, winter shelter, housing first
vluchthuis | vluchthuis | VEILIG.PARTNERGEWELD=2.5 AANBOD.CRISIS=1 @GEWELD=2.5
nl: vluchthuis*, vluchthuizen, vrouwenopvang*, opvang & geweld, opvang & vrouwen, vluchtadres, noodadres
fr: refuge, refuges, maison maternelle, hebergement & violence*
en: refuge, women's shelter, safe house, shelter & violence
voedselbank | voedselbank | BETAAL.VOEDSEL=3 @ARMOEDE=1
nl: voedselbank*, sociale kruidenier*, sociale supermarkt*, voedselteam*, sint-vincentius*, vierde wereld, poverello, noodhulp*, armoedevereniging*, bedelpunt*, verdeelpunt*, uitdeelpunt*, voedseluitdeling*, voedselploeg*
fr: banque alimentaire, epicerie sociale, resto du coeur, restos du coeur, point de distribution
en: food bank, food banks, social grocery, distribution point
tolkdienst | tolkdienst | TAAL.TOLK=2.5 ^tolken-intercultureel
nl: tolkdienst*, atlas & tolk*, tolkenpool*, agentschap integratie
fr: service d'interpretariat, setis, bruxelles accueil
en: interpreting service
tolken-intercultureel | tolken |
nl: intercultureel bemiddelaar*
fr: mediateur interculturel
en: intercultural mediator
asielopvang | asiel en opvang | MIGRATIE.ONTHAAL=1.5 @NIEUWKOMERS=1.5
nl: asiel*, vluchteling*, loi, lokaal opvanginitiatief*, fedasil, opvangnetwerk*, opvangcrisis, gezinshereniging*, erkend vluchteling*, oekraien*, oekrain*, tijdelijke bescherming, niet-begeleide minderjarige*, nbmv
fr: asile, demandeur d'asile, demandeurs d'asile, refugie, refugies, fedasil, regroupement familial, ukrainien, ukrainiens, mena
en: asylum, asylum seeker, asylum seekers, refugee, refugees, family reunification, ukrainian, ukrainians
inburgering | onthaal van nieuwkomers | MIGRATIE.ONTHAAL=3.5 @NIEUWKOMERS=2.5
nl: inburger*, nieuwkomer*, anderstalige nieuwkomer*, wegwijs & nieuw*, integratie*, buddy*, toeleiding & nieuwkomer*, pas aangekomen, net aangekomen, arbeidsmigrant*, intra-europese*, roma, migrant*, onthaalbureau*, hier aankomen, aankomen & land, net in belgie, nieuw in de gemeente, eerste weken, systeem hier, hoe het hier werkt, weten niet hoe het werkt, kennen het systeem niet, begeleider & nieuwkomer*, papieren in orde, inschrijven & gemeente & nieuw*, toeleider*, brugfiguur & nieuw*, gezinshereniger*, wegwijs in
fr: primo-arrivant, primo-arrivants, integration, parcours d'integration, nouveaux arrivants, migrant, migrants, arrivent en belgique, comment ca marche ici, systeme belge, s'orienter, demarches & arriver
en: newcomer, newcomers, integration, civic integration, migrant, migrants, buddy, newly arrived, how things work here, how the system works, find their way, new in belgium
dringende-medische-hulp | dringende medische hulp | MIGRATIE.DMH=4.5 @ZONDERPAPIEREN=3
nl: dringende medische hulp*, dmh*, medische kaart*, mensen zonder papieren, zonder papieren & dokter/arts/zorg/ziekenhuis/ocmw/medisch*, zonder wettig verblijf & dokter/arts/zorg/ziekenhuis/ocmw/medisch*, mediprima, attest & dringend, attesten & dringend, sociaal onderzoek & papieren, onwettig verblijf*, papieren & dokter, papieren & ziekenhuis, papieren & factuur, papieren & medicatie, papieren & ocmw, papieren & zwanger*, verblijf & dokter, verblijf & ziekenhuis, verblijf & ocmw & zorg*, medische waarborg, betalingsverbintenis*, doktersattest* & papieren, tenlasteneming*, terugbetaling & papieren, ocmw & dringende, dringende hulp & papieren, elk ocmw & medisch*, niet verzekerd*, onverzekerd*, geen ziekteverzekering, geen mutualiteit, papieren & gezondheid*, papieren & medisch*, papieren & apothe*, papieren & tandarts, papieren & behandeling, papieren & attest*, verblijf & medisch*, verblijf & medicatie, sans-papiers & zorg, ocmw & medische hulp, ocmw & consultatie & goedkeuring, ocmw & ziekenhuisfactu* & papieren, hulp te laat & papieren
fr: aide medicale urgente, amu, carte medicale, sans-papiers & medecin/soins/hopital/cpas, mediprima, requisitoire, papiers & medecin, papiers & hopital, papiers & cpas, papiers & soins, sans mutuelle, non assure, non assures, prise en charge & cpas, engagement de paiement, attestation medicale & cpas, papiers & sante, papiers & medical*, papiers & traitement, sejour & soins, sejour & medecin
en: urgent medical aid, medical card, undocumented & doctor/care/hospital, mediprima, undocumented & care, undocumented & hospital, undocumented & doctor, without papers & doctor, without papers & hospital, uninsured, no health insurance, payment guarantee, medical certificate & ocmw, papers & health, papers & medical, papers & treatment, residence & care
verblijf | verblijfsstatuut | MIGRATIE.DMH=0.5 MIGRATIE.ONTHAAL=0.5
nl: verblijfsvergunning*, verblijfsstatuut*, verblijfspapier*, verblijfskaart*, dienst vreemdelingenzaken, dvz, regularis*, bijlage 35, oranje kaart, wettig verblijf
fr: titre de sejour, permis de sejour, office des etrangers, regularisation, carte orange, sejour legal
en: residence permit, immigration office, regularisation, legal residence
mantelzorgondersteuning | steun aan mantelzorgers | MANTEL.ONDERSTEUNING=3 @MANTELZORGERS=2
nl: mantelzorgpremie*, mantelzorgvereniging*, mantelzorgverlof*, mantelzorgstatuut*, thematisch verlof, zorgverlof, palliatief verlof, zorgbudget*, mantelzorgtoelage*, ondersteuning & mantelzorg*, premie* & mantelzorg*, statuut & mantelzorg*, erkenning & mantelzorg*, lotgenoten*, praatgroep & mantelzorg*, psycho-educatie*, zorgverzekering, premie voor mantelzorg*, gemeentelijke premie & mantelzorg*, mantelzorgloket*, mantelzorgpunt, weet niet waar & mantelzorg*, mantelzorgers & kennen, mantelzorgers & weten, informatie & mantelzorg*, vorming & mantelzorg*
fr: prime & aidant*, statut & aidant*, conge d'aidant, conge & aidant*, soutien & aidant*, groupe de parole, budget de soins, prime communale & aidant*, informations & aidant*
en: carer's allowance, carers allowance, carer's leave, support & carer*, premium & carer*, peer support, carer & allowance, carers & information, carers & do not know
tegemoetkoming | tegemoetkomingen en statuten | ADMIN.RECHTEN=1
nl: tegemoetkoming*, verhoogde tegemoetkoming, integratietegemoetkoming, inkomensvervangend*, igo, inkomensgarantie*, zorgbudget*, fod sociale zekerheid, dg han*, parkeerkaart*, omnio, maximumfactuur & gezondheid, derdebetaler*, derdebetalersregeling*, ziekte-uitkering*, invaliditeit*, premie*, toelage*, statuut, verhoogde kinderbijslag, zorgtoeslag*, sociale voordelen
fr: allocation & handicap*, intervention majoree, bim, grapa, spf securite sociale, carte de stationnement, tiers payant, invalidite, prime, primes, aide financiere
en: increased reimbursement, disability allowance, parking card, third-party payment, invalidity, income guarantee, allowance, allowances, benefit, benefits
schuldhulp | schuldhulp | BETAAL.SCHULDEN=2
nl: budgetbeheer*, budgetbegeleid*, schuldbemiddel*, schuldhulpverlening*, bewindvoerder*, bewindvoering*
fr: mediation de dettes, guidance budgetaire, gestion budgetaire, administrateur de biens
en: debt counselling, debt mediation, budget management, administrator
politie-justitie | politie en justitie | VEILIG.AGRESSIE=0.2
nl: politie*, justitie*, parket*, rechtbank*, gevangenis*, gedetineerd*, ex-gedetineerd*, advocaat*, rechtsbijstand*, vrederechter*, wijkagent*, pro deo
fr: police, justice, tribunal, prison, detenu, detenus, avocat, juge de paix, pro deo
en: police, court, prison, prisoner, prisoners, lawyer, legal aid, judge
noodopvang | noodopvang | AANBOD.CRISIS=3
nl: noodopvang*, crisisopvang*, noodwoning*, doorgangswoning*, crisisverblijf, opvangplaats & crisis, crisishulp*, crisiscentr*, opvangcentrum, opvanghuis*, opvangplaats*, crisisopvangplaats*
fr: hebergement d'urgence, accueil d'urgence, logement de transit, logement d'urgence, centre d'hebergement, maison d'accueil
en: emergency shelter, emergency housing, crisis accommodation, crisis centre, shelter, shelters
dossier-digitaal | gedeeld dossier | SAMEN.GEGEVENS=2
nl: elektronisch patientendossier*, gedeeld dossier, vitalink, cozo, alivia, softwarepakket*, medicatieschema*, ehealth*, zorg- en ondersteuningsplan, zorgplan*, zorgoverleg*, mdo, multidisciplinair overleg
fr: dossier partage, dossier patient informatise, schema de medication, reseau sante, vitalink, concertation multidisciplinaire
en: shared record, electronic patient record, medication scheme, care plan, case conference
personeel-zorg | zorgpersoneel | @MEDEWERKERS=2
nl: zorgpersoneel*, zorgmedewerker*, =personeel, medewerker*, zorgberoepen, zorgkundige*, collega*, hulpverlener*, team, teams, verpleegkundigen & werken
fr: personnel, personnel soignant, collaborateur, collaborateurs, collegue, collegues, soignant, soignants, travailleurs
en: staff, personnel, employees, colleagues, care workers, caregivers, workers
preventieaanbod | preventie en gezondheid | PREVENTIE.LEEFSTIJL=1
nl: logo, preventiewerk*, gezondheidspromotie*, gezonde gemeente, beweegcoach*, diabetes*, diabetespatient*, rookstopbegeleid*, tabakolog*
fr: promotion de la sante, diabete, diabetique, diabetiques, tabacologue
en: health promotion, diabetes, diabetic, smoking cessation
seksuele-gezondheid | seksuele gezondheid | PREVENTIE.SCREENING=0.7
nl: seksuele gezondheid, anticonceptie*, soa*, abortus*, sensoa, relationele en seksuele vorming, zorgcentrum na seksueel geweld
fr: sante sexuelle, contraception, ist, avortement, planning familial
en: sexual health, contraception, sti, abortion, family planning
zorgraad | eerstelijnszone en netwerken | SAMEN.AFSTEMMING=0.7
nl: zorgraad*, eerstelijnszone*, elz, gbo, geintegreerd breed onthaal, vivel, clusteroverleg, netwerk & partners, overlegorgaan, samenwerkingsverband*
fr: conseil des soins, zone de premiere ligne, accueil integre, reseau de partenaires
en: care council, primary care zone, integrated reception, network of partners
uitleendienst | vrijwilligerswerk | PERSONEEL.VRIJWILLIGERS=2
nl: vrijwilligerswerk*, vrijwilligerswerking*, vrijwilligersorgan*, vrijwilligersvergoeding*, vrijwilligersstatuut
fr: benevolat, volontariat
en: volunteering, voluntary work
residentiele-ggz | psychiatrische opname | GGZ.WACHT=1 ^ggz
nl: psychiatrisch ziekenhuis, psychiatrische opname*, residentiele psychiat*, opname & psychiat*, psychiatrisch verzorgingstehuis, pvt, psychiatrische afdeling*
fr: hopital psychiatrique, hospitalisation psychiatrique
en: psychiatric hospital, psychiatric ward, psychiatric admission
jongeren-ggz | psychische hulp voor jongeren | GGZ.JONGEREN=3 @JONGEREN=1.5
nl: jongeren & psych*, jongere & psych*, jeugd & psych*, kinderen & psych*, kind & psych*, minderjarige* & psych*, jongeren & therap*, kind & therap*, kinderen & therap*, jongeren & suicid*, jongere & suicid*, jongeren & mentaal, jongeren & depress*, tiener* & psych*, tiener* & suicid*, jongeren & ggz, jongeren & cgg, kinderen & cgg, jongeren & zelfverwond*, leerling* & psych*, leerling* & suicid*, student* & psych*, eetstoornis* & jong*, jongeren & wachtlijst & hulp, jongere & suicidaal, jongeren & donkere gedachten, puber & depress*, tiener & depress*, meisje & depress*, jongen & depress*, jongeren & mentale, jongeren & angst*, kind & angst*, kind & trauma*, jongeren & trauma*, leerlingen & mentaal*, leerling & depress*, leerling & angst*, jongere & hulp & psycho*, kinderen & depress*, kind & depress*, overkophuis*, clb & psych*, school & psych*, school & suicid*, jongeren & zelfmoord*, jongere & zelfmoord*, jongeren & therapeut*, kinderpsych*
fr: jeunes & psych*, jeune & psych*, enfants & psych*, enfant & psych*, ados & psych*, adolescents & psych*, adolescente & psych*, jeunes & sante mentale, jeunes & suicid*, ado & suicid*, jeunes & depress*, ado & depress*, eleve & psych*, eleves & psych*, jeunes & angoisse*, enfant & angoisse*, jeunes & therap*, jeune & suicid*, fille & suicid*
en: young & psych*, children & psych*, child & psych*, teenager* & psych*, adolescent* & mental, young people & mental, youth & mental, young & therap*, child & therap*, teen* & depress*, teen* & anxiety, pupils & mental, pupil & suicid*, young & depress*, young & suicid*, children & anxiety, child & anxiety, school & mental health
ouderen-ggz | psychische zorg voor ouderen | GGZ.OUDEREN=4 @OUDEREN=1.5
nl: ouderen & depress*, ouderen & psych*, ouderen & ggz, ouderen & suicid*, ouderen & alcohol*, ouderenpsychiat*, ouderenpsycholo*, ouderen & rouw*, psycho-geriatri*, bejaarde* & psych*, senioren & psych*, senioren & depress*, 65-plus* & psych*, oudere & depress*, bewoners & psycholo*, woonzorgcentr* & psycholo*, woonzorgcentr* & depress*, ouderen & somber*, ouderen & psycholo*, ouderen & cgg, ouderen & angst*, ouderen & verslav*, ouderen & drinken, bejaarden & depress*, weduwe & depress*, rusthuis & depress*, rusthuis & psycholo*, ouderdomsdepressie, levensmoe*, voltooid leven, psychische klachten & ouder*
fr: aines & psych*, agees & psych*, agees & depress*, aines & depress*, gerontopsych*, residents & depress*, aines & angoisse*, maison de repos & psych*, fatigue de vivre
en: older people & depress*, older people & psych*, elderly & depress*, elderly & psych*, older adults & mental, old age psychiatry, residents & depress*, older & anxiety, nursing home & psycholog*, tired of life
verpleegkundige | verpleegkundigen | @MEDEWERKERS=0.3
nl: verpleegkundige*, verpleger*, verpleegster*
fr: infirmiere, infirmieres, infirmier, infirmiers
en: nurse, nurses
huidarts | huidarts | ^specialist
nl: dermatolo*, huidarts*, huid
fr: dermatologue, dermatologues
en: dermatologist, dermatologists, skin
oogarts | oogarts | ^specialist
nl: oogarts*, oftalmolo*, staar, cataract*
fr: ophtalmologue, ophtalmologues, oculiste, cataracte
en: eye doctor, ophthalmologist, eye specialist
gynaecoloog | gynaecoloog | ^specialist
nl: gynaecolo*
fr: gynecologue, gynecologues
en: gynaecologist, gynaecologists
kinderarts | kinderarts | @KINDEREN=1 ^specialist
nl: kinderarts*, pediater*, pediatri*
fr: pediatre, pediatres
en: paediatrician, paediatricians, pediatrician
neuroloog | neuroloog | ^specialist
nl: neurolo*, epileps*, ms-kliniek
fr: neurologue, neurologues
en: neurologist, neurology
pijnkliniek | pijnkliniek | ^specialist
nl: pijnkliniek*, chronische pijn, pijnbehandel*, fibromyalgie
fr: clinique de la douleur, douleur chronique
en: pain clinic, chronic pain
diabeteszorg | diabeteszorg | @CHRONISCH=1
nl: diabet*, suikerziekte, insuline*
fr: diabete, diabetique, diabetiques, insuline
en: diabetes, diabetic, insulin
eetstoornis | eetstoornissen | GGZ.JONGEREN=0.7 ^ggz
nl: eetstoornis*, anorexia*, boulimi*
fr: trouble alimentaire, troubles alimentaires, anorexie, boulimie
en: eating disorder, eating disorders, anorexia
traumazorg | traumazorg | @NIEUWKOMERS=0.2 ^ggz
nl: trauma*, ptss, oorlogstrauma*, emdr
fr: traumatisme, traumatismes, trauma, traumatise
en: trauma, ptsd, traumatised
mobiel-team | mobiel team | ^ggz
nl: mobiel team, mobiele teams, mobiel crisisteam*, crisisteam*, aan huis & psychi*
fr: equipe mobile, equipes mobiles
en: mobile team, mobile teams, crisis team
beschut-wonen | beschut wonen | WONEN.AANGEPAST=1.5 @PSYCHISCH=1.5 ^ggz
nl: beschut wonen, beschutte woon*, psychiatrisch verzorgingstehuis
fr: habitation protegee, habitations protegees
en: sheltered living, supported psychiatric housing
groepspraktijk | dienst van wacht en groepspraktijk | ^huisarts
nl: groepspraktijk*, solopraktijk*, praktijkondersteun*, praktijkassisten*, impulseo*
fr: maison medicale, cabinet de groupe, assistant de pratique
en: group practice, solo practice, practice assistant
thuisbegeleiding | thuisbegeleiding | JEUGD.HULP=0.7
nl: thuisbegeleid*, begeleiding aan huis, gezinsbegeleid*, contextbegeleid*
fr: accompagnement a domicile, guidance familiale
en: home guidance, family support at home
pleegzorg | pleegzorg | JEUGD.HULP=2 ^jeugdhulp
nl: pleegzorg*, pleeggezin*, pleegouder*, pleegkind*, steungezin*
fr: famille d'accueil, familles d'accueil, parents d'accueil
en: foster, foster care, foster family, foster parents
dagbesteding | dagbesteding | HANDICAP.AANBOD=1.5 @HANDICAP=1.5 ^vaph
nl: dagbested*, dagcentrum & handicap, dagcentrum & beperking, dagactiviteit*, atelier*, arbeidsmatige activiteit*
fr: activites de jour, centre de jour & handicap*, atelier, ateliers
en: day activities, day occupation, workshop & disab*
maatwerkbedrijf | maatwerkbedrijf | @HANDICAP=0.5 ^vdab
nl: maatwerk*, beschutte werkplaats*, sociale werkplaats*, sociale economie
fr: entreprise de travail adapte, economie sociale, atelier protege
en: sheltered workshop, social economy
woonzorgzone | zorgzame buurt | OUDER.EENZAAM=0.3 ^dienstencentrum
nl: zorgzame buurt*, buurtzorg*, buurtwerk*, burenhulp*, buurtgericht*
fr: quartier solidaire, aide entre voisins, quartiers bienveillants
en: caring neighbourhood, neighbour help, caring neighbourhoods
sociale-kaart | Sociale Kaart | SAMEN.BEKEND=2
nl: sociale kaart, desocialekaart, zorgwijzer*, infogids*, wegwijzer*, gids
fr: carte sociale, guide social, repertoire
en: social map, directory, service guide
bewindvoering | bewindvoering | BETAAL.SCHULDEN=0.7 ADMIN.COMPLEX=0.3
nl: bewindvoer*, voorlopig bewind*, vrederechter*, zorgvolmacht*, wilsonbekwaam*
fr: administrateur, administration de biens, juge de paix
en: administrator, guardianship, power of attorney
energiehuis | energie- en woonloket | BETAAL.ENERGIE=1.5
nl: energiehuis*, woonloket*, fluvius*, energiescan*, waterbedrijf*, nutsbedrijf*
fr: guichet energie, fluvius, compagnie des eaux
en: energy advice, utility, utilities, housing desk
kledij | kledij en materiaal | BETAAL.INKOMEN=1 @ARMOEDE=1
nl: kledij*, kleren, kleding*, schoenen, tweedehands*, kringwinkel*, luiers, pampers, babyspullen, meubelen, wasmachine*
fr: vetements, chaussures, langes, couches, meubles, seconde main
en: clothes, clothing, shoes, nappies, furniture, second-hand
vakantieopvang | vakantie- en buitenschoolse opvang | JEUGD.KINDEROPVANG=1.5 ^kinderopvang
nl: vakantieopvang*, buitenschools*, bko, naschools*, voorschools*, opvang in de vakantie, zomervakantie & opvang, speelplein & opvang
fr: extrascolaire, garderie, accueil pendant les vacances
en: after-school, holiday care, out-of-school care
huiswerkhulp | huiswerkbegeleiding | JEUGD.SCHOOLUITVAL=1 ^school
nl: huiswerk*, studiebegeleid*, bijles*
fr: devoirs, soutien scolaire, ecole de devoirs
en: homework, tutoring
kraamzorg | kraamzorg | @GEZIN=1 ^vroedvrouw
nl: kraamzorg*, kraamhulp*, kraambed*, postnata*, verkorte ligdag*, na de bevalling
fr: soins post-partum, apres l'accouchement, postnatal
en: postnatal care, maternity care, after birth
wondzorg | wondzorg en medische zorg thuis | ^thuisverpleging
nl: wondzorg*, wonde*, insuline*, katheter*, sonde*
fr: plaies, sonde, catheter
en: wound, wounds, catheter
nachtzorg | nachtzorg | OUDER.THUISZORG=1 AANBOD.CONTINUITEIT=0.7
nl: nachtzorg*, nachtopvang & ouder*, nachtoppas*, nachthotel*, nachtverpleging*, 's nachts & zorg*
fr: soins de nuit, garde de nuit
en: night care, night sitter
klusdienst | klusjes en hulp in de tuin | OUDER.THUISZORG=0.7
nl: klusjes*, karweidienst*, klussendienst*, tuinonderhoud*, tuin, verhuizen & hulp
fr: petits travaux, jardinage, bricolage
en: odd jobs, handyman, gardening
seniorenraad | raden en platformen | SAMEN.PZON=1
nl: ouderenraad*, seniorenraad*, gebruikersraad*, welzijnsraad*, adviesraad*, cliëntenraad*
fr: conseil consultatif, conseil des seniors
en: senior council, advisory council
taalschool | taallessen | TAAL.NT2=1.5
nl: nt2*, taalles*, taallessen, cvo, centrum voor basiseducatie, huis van het nederlands, ligo
fr: cours de langue, cours de neerlandais
en: language classes, language school
gevangenis | gevangenis | @KWETSBAAR=0.5
nl: gevangenis*, detentie*, gedetineerd*, vrijgelaten, enkelband*, vrijlating*
fr: prison, detention, detenu, detenus, liberation
en: prison, detention, released
woonwagen | woonwagenbewoners en campings | WONEN.KWALITEIT=0.5
nl: woonwagen*, camping*, caravan*, chalet*, weekendverblijf*
fr: caravane, caravanes, camping, gens du voyage
en: caravan, caravans, campsite, travellers
sport-vrijetijd | sport en vrije tijd | JEUGD.VRIJETIJD=1 BETAAL.VRIJETIJD=0.5
nl: sport*, club, verenigingsleven, academie*, zwemles*, vakantiekamp*, uitpas*
fr: sport, club, stage sportif, natation
en: sport, sports, club, swimming
kine-logo-lijst | paramedische zorg | TOEGANG.WACHTLIJST=0.7 ^eerstelijn
nl: paramedi*, kinesist*, logoped*, ergotherap*, dietist*, podolo*
fr: paramedical, paramedicaux, kinesitherapeute, logopede, ergotherapeute
en: paramedical, allied health, physiotherapist, speech therapist
sociale-dienst-ziekenhuis | sociale dienst van het ziekenhuis | SAMEN.DOORVERWIJS=0.5 ^ziekenhuis
nl: sociale dienst van het ziekenhuis, sociale dienst & ziekenhuis, sociaal werk & ziekenhuis, ontslagmanager*, ontslagcoordinator*, liaisonverpleeg*
fr: service social de l'hopital, service social & hopital
en: hospital social service, hospital social worker, discharge coordinator
inloophuis | inloophuis en lotgenoten | AANBOD.CONTINUITEIT=0.7
nl: inloophuis*, lotgenoot*, lotgenoten*, zelfhulpgroep*, praatgroep*, zelfhulp
fr: groupe d'entraide, entraide, pairs, groupe de parole
en: self-help, peer group, peer support, drop-in
onco-psycholoog | psychologische steun bij kanker | AANBOD.CONTINUITEIT=1.5 ^oncologie
nl: oncopsycholo*, psycholo* & kanker*, psychisch* & kanker*, psychosoc* & kanker*, psycholo* & oncolog*, oncocoach*, therap* & kanker*, verwerking & kanker*
fr: psycho-oncolog*, psycholog* & cancer, soutien & cancer, psychosocial* & cancer
en: psycho-oncolog*, psycholog* & cancer, support & cancer, psychosocial & cancer
weekendbus | bus in avond en weekend | MOBILITEIT.OV=1.5 ^openbaar-vervoer
nl: bus & zondag, bus & avond*, bus & weekend*, bus & zaterdag, bus & na # uur, bus & nacht*, trein & avond*, trein & zondag, trein & weekend*, vervoer & zondag, laatste bus, laatste trein, flexbus*, bus & late, bus & vroege
fr: bus & dimanche, bus & soir, bus & week-end, bus & apres # heures, dernier bus, train & soir, train & dimanche
en: bus & sunday, bus & evening*, bus & weekend*, bus & night, last bus, train & evening, train & sunday
huisarts-bezoek | huisbezoek van de huisarts | ^huisarts
nl: huisbezoek* & huisarts*, huisbezoek* & dokter*, huisbezoek* & arts*, dokter aan huis, huisarts aan huis
fr: visite a domicile & medecin*, medecin a domicile
en: home visit & gp, home visits & gp, home visit & doctor
artsenpraktijk | praktijken en artsen | ^eerstelijn
nl: =arts, =artsen, praktijk, praktijken, artsenpraktijk*, geneesheer*, geneesheren
fr: cabinet, cabinets
en: practice, practices, physician, physicians
`;
