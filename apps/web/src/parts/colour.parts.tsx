import { Section } from '../ui/layout/section.tsx';

const colours = [
  ['ground', 'de grond'],
  ['surface', 'kaart, veld'],
  ['sunken', 'rust, citaat'],
  ['primary', 'structuur, gedaan'],
  ['primary-tint', 'nu aan zet'],
  ['wait-fill', 'wacht op jou'],
  ['wait-tint', 'wacht op jou'],
  ['danger', 'gevaar, verlies'],
  ['danger-tint', 'gevaar, verlies'],
] as const;

const sizes = [
  ['3xl', 'titel op een breed scherm'],
  ['2xl', 'titel op een telefoon'],
  ['lg', 'tussentitel, vraag in een formulier'],
  ['md', '17 px, alles wat je leest'],
  ['sm', 'bijschrift, datum, hulp bij een veld'],
] as const;

/** The colours and sizes of the look, as the tokens name them. */
export function ColourParts() {
  return (
    <Section title="Kleur en letter">
      <ul className="swatches">
        {colours.map(([name, use]) => (
          <li key={name}>
            <span style={{ background: `var(--${name})` }} />
            {name}
            <br />
            <span className="muted">{use}</span>
          </li>
        ))}
      </ul>
      <div className="type-scale">
        {sizes.map(([name, use]) => (
          <span key={name} style={{ fontSize: `var(--text-${name})`, lineHeight: 'var(--leading-tight)' }}>
            {name} · {use}
          </span>
        ))}
      </div>
    </Section>
  );
}
