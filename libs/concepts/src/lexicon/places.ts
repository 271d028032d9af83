/** Where it goes wrong, and what comes of it: two facets that sharpen a comparison without carrying it. */
export const PLACES = `
brussel | Brussel |
nl: brussel*, hoofdstad, brusselse*, anderlecht, jette, molenbeek, ganshoren, koekelberg, laken, schaarbeek, evere, elsene, ukkel, vorst, etterbeek, uz brussel, vub, bruzel, brusselaar*
fr: bruxelles, bruxellois, bruxelloise, capitale, anderlecht, jette, molenbeek, ganshoren, koekelberg, laeken, schaerbeek, evere, ixelles, uccle, etterbeek
en: brussels, anderlecht, jette, molenbeek, schaerbeek
rand | Vlaamse Rand |
nl: vlaamse rand, de rand, randgemeente*, halle-vilvoorde, rond brussel, faciliteitengemeente*
fr: peripherie, communes a facilites, hal-vilvorde
en: flemish periphery, around brussels
platteland | platteland |
nl: platteland*, landelijk*, dorp*, buitengebied*, deelgemeente*, gehucht*, afgelegen
fr: campagne rurale, rural, ruraux, rurale, village, villages, hameau
en: rural, countryside, village, villages, remote
stad | stad |
nl: =stad, =steden, grootstad*, stedelijk*, centrumstad*
fr: ville, villes, urbain, grandes villes
en: city, cities, urban, town
thuis-plek | thuis |
nl: thuis, aan huis, thuissituatie*, huisbezoek*
fr: a domicile, a la maison, chez elle, chez lui, chez eux
en: at home, home visit
wijk | wijk |
nl: wijk, wijken, buurt, buurten, woonwijk*, tuinwijk*, industriezone*, industrieterrein*
fr: quartier, quartiers, zoning
en: neighbourhood, neighbourhoods, district, industrial estate
buurgemeente | buurgemeente |
nl: buurgemeente*, naburige gemeente*, aangrenzende*, gemeente verder, buurstad, volgende gemeente
fr: commune voisine, communes voisines, commune d'a cote
en: neighbouring municipality, neighbouring town, next municipality
wallonie | Wallonië |
nl: wallonie, waals*
fr: wallonie, wallon, wallonne
en: wallonia
school-plek | op school |
nl: op school, aan de schoolpoort, schoolpoort, in de klas
fr: a l'ecole, en classe
en: at school, school gate
instelling | in een voorziening |
nl: voorziening*, instelling*, afdeling*, residentieel*
fr: institution, etablissement, residentiel
en: institution, facility, residential
`;
export const EFFECTS = `
haakt-af | haakt af |
nl: haken af, haakt af, afhaken, afgehaakt, geven op, geeft op, opgeven, laten het zo, doen niets, blijven weg, blijft weg, komen niet meer, niet meer opdagen, verdwijnen uit beeld, uit beeld
fr: abandonnent, abandonne, renoncent, decrochent, ne viennent plus, baissent les bras
en: give up, drop out, stop coming, disengage, stay away
verergert | het wordt erger |
nl: verslecht*, erger*, verergert, escaleert, escalatie*, achteruit*, problemen groter, complexer, uit de hand, te laat, loopt op, stapelt, opstapelen
fr: s'aggrave, empire, se degrade, deteriore, aggravation, trop tard
en: worse, worsens, escalates, deteriorates, too late, gets worse
spoedopname | belandt op spoed of in opname |
nl: op spoed, belanden op spoed, spoedopname*, heropname*, heropgenomen, opgenomen & crisis, opname & vermijd*
fr: finit aux urgences, aux urgences, rehospitalisation, rehospitalise
en: ends up in emergency, readmission, readmitted
lost-zelf-op | iemand anders vangt het op |
nl: vangen op, vangt op, =opvangen, zelf oplossen, lossen het zelf op, moeten zelf, springt in, springen in, familie springt, buren helpen, doen het zelf, dochter & doen
fr: compensent, doivent se debrouiller, se debrouiller, la famille prend
en: step in, have to manage, family steps in, fill the gap
minder-werken | gaat minder werken |
nl: minder gaan werken, minder werken, stopt met werken, ontslag genomen, geeft ontslag, neemt ontslag, deeltijds gaan, job opgeven, weigeren & job, kan niet beginnen, werk weigeren, verlof nemen
fr: reduire son temps de travail, quitter son emploi, demissionne, demission, arreter de travailler
en: quit her job, quit his job, resign, resigned, work fewer hours, gave up work, turn down
betaalt-meer | mensen betalen meer |
nl: betalen & zelf, betalen & meer, privé & betalen, private dienst, op eigen kosten, rekening loopt, factuur & hoog
fr: paient plus, payer de sa poche, de leur poche, prive & payer
en: pay more, out of pocket, pay privately
ver-rijden | mensen gaan ver |
nl: moeten uitwijken, wijken uit, elders gaan zoeken, rijden naar, andere gemeente & zoeken
fr: doivent aller loin, vont ailleurs, se tournent vers
en: travel far, go elsewhere
blijft-binnen | komt niet meer buiten |
nl: komen niet buiten, komt niet buiten, zitten thuis, blijven thuis, blijft thuis, zit thuis, thuiszitten, sluiten zich op, niet meer buiten
fr: restent a la maison, reste a la maison, ne sortent plus, ne sort plus, cloitre
en: stay at home, housebound, do not go out, stuck at home
gevaar | gevaarlijk of onveilig |
nl: gevaarlijk*, onveilig*, risico*, verward*, levensgevaar*, noodlottig
fr: danger, dangereux, risque, risques
en: danger, dangerous, risk, unsafe
misverstand | fouten en misverstanden |
nl: misverstand*, fout*, verkeerd*, vergissing*, medicatiefout*, dubbele medicatie
fr: malentendu, malentendus, erreur, erreurs, faux
en: misunderstanding, mistake, mistakes, error, errors, wrong
blijft-onbetaald | boete of extra kosten |
nl: boete*, extra kosten, extra kost, deadline gemist, termijn gemist, schorsing van uitkering, uitkering kwijt, verliest … uitkering, verliezen … uitkering, geschrapt van de lijst
fr: amende, amendes, frais supplementaires, perd ses droits, delai manque
en: fine, fines, extra costs, missed deadline, loses benefits
stijgt | het neemt toe |
nl: steeds meer, neemt toe, stijg*, toename*, groei*, verdubbel*, meer en meer, nooit zo veel, recordaantal, almaar
fr: de plus en plus, augmente, augmentation, hausse, doublé, double, explosion
en: more and more, increasing, rises, rise, doubled, growing
werk-blijft-liggen | werk blijft liggen |
nl: blijft liggen, blijven liggen, komen er niet toe, niet aan toe, uitgesteld werk, schrappen & uren
fr: reste en plan, pas le temps de
en: left undone, backlog
`;
