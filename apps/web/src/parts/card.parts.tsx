import { Section } from '../ui/layout/section.tsx';
import { Button } from '../ui/form/button.tsx';
import { toast } from '../ui/say/toast.tsx';
import { Cards, SignalCard } from '../ui/show/card.tsx';
import type { ClusterSectors } from '../ui/spread/spread-list.tsx';
import { SpreadList } from '../ui/spread/spread-list.tsx';
import { SpreadLegend, SpreadMarks, type ClusterSpread } from '../ui/spread/spread-marks.tsx';
import { Example } from './example.tsx';

const clusters = ['care', 'welfare', 'local-government', 'pzon', 'optional-partners'] as const;
const sizes = [8, 9, 3, 3, 3];
const spread = (heard: number[], joining: number[] = []): ClusterSpread[] =>
  clusters.map((cluster, at) => ({
    cluster,
    sectors: sizes[at] ?? 0,
    heard: heard[at] ?? 0,
    joining: joining[at] ?? 0,
  }));

const listed: ClusterSectors[] = [
  {
    cluster: 'local-government',
    sectors: [
      { name: 'Huis van het Kind', how: 'signal' },
      { name: 'Sociaal Huis', how: 'recognised' },
      { name: 'Gemeentebesturen', how: 'silent' },
    ],
  },
  {
    cluster: 'pzon',
    sectors: ['Gebruikersverenigingen', 'Mantelzorgverenigingen'].map((name) => ({ name, how: 'silent' as const })),
  },
];

/** The signaalkaart and the spread. */
export function CardParts() {
  return (
    <Section title="Signaalkaart en spreiding">
      <div className="spec">
        <Cards>
          <SignalCard
            title="Te weinig kortverblijf en dag- en nachtopvang voor ouderen"
            to="/onderdelen#kaart"
            sentence="Families vinden geen tijdelijk verblijf. Mantelzorgers raken uitgeput en ouderen blijven te lang in het ziekenhuis."
            meta={['Ouderen en hun mantelzorgers', 'vijf gemeenten']}
            spread={spread([2, 5, 1, 1, 0])}
            path={{ step: 'chosen', turn: 'cluster', finished: false }}
            now="Clusteroverleg welzijn, donderdag 22 januari."
          />
          <SignalCard
            title="Bij consultaties en gesprekken is geen sociaal tolk beschikbaar of betaalbaar"
            to="/onderdelen#kaart"
            waiting
            sentence="Hulpverleners en cliënten begrijpen elkaar niet. Kinderen en buren vertalen, ook slecht nieuws."
            meta={['Anderstaligen', 'vier gemeenten']}
            spread={spread([2, 2, 1, 0, 2])}
            path={{ step: 'recognised', turn: 'you', finished: false }}
            acts={
              <Button onClick={() => toast('Herkend voor jouw organisatie.', async () => undefined)}>
                Wij herkennen dit
              </Button>
            }
          />
        </Cards>
        <Example
          title="Spreiding"
          hint="Eén teken per sector, per cluster een eigen vorm en kleur. Gevuld: herkent het. Leeg: nog niet gehoord. Streepjes: komt erbij. Nooit één totaalscore: breed telt meer dan luid."
        >
          <SpreadLegend clusters={clusters} />
          <SpreadMarks clusters={spread([5, 5, 2, 0, 2])} />
          <SpreadMarks clusters={spread([2, 4, 0, 1, 1], [1])} />
        </Example>
        <Example title="Spreiding voluit">
          <SpreadList clusters={listed} level={4} />
        </Example>
      </div>
    </Section>
  );
}
