import { PlainShell } from '../shell/plain-shell.tsx';
import { Page } from '../ui/layout/page.tsx';
import { CardParts } from './card.parts.tsx';
import { ColourParts } from './colour.parts.tsx';
import { ButtonParts, FieldParts } from './form.parts.tsx';
import { PathParts } from './path.parts.tsx';
import { BannerParts, StateParts } from './say.parts.tsx';
import { ChartParts } from './chart.parts.tsx';
import { FigureParts, ListParts } from './show.parts.tsx';
import './parts.css';

/** Everything a page is made of, in all its states. What is not here does not exist yet. */
export function PartsPage() {
  return (
    <PlainShell>
      <div className="parts-main">
        <Page
          title="Onderdelen"
          lead="Alles waaruit een pagina bestaat, met zijn toestanden. Wat hier niet staat, bestaat nog niet."
        >
          <PathParts />
          <CardParts />
          <ButtonParts />
          <FieldParts />
          <BannerParts />
          <ListParts />
          <FigureParts />
          <ChartParts />
          <StateParts />
          <ColourParts />
        </Page>
      </div>
    </PlainShell>
  );
}
