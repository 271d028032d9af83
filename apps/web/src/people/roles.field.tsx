import { clusters, sectors, type Cluster, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Checkbox, Choices } from '../ui/form/choices.tsx';
import { Guidance } from '../ui/form/field.tsx';
import { PickMany } from '../ui/form/pick-many.tsx';
import { peopleText } from './people.text.ts';
import { givenRoles, scopeOf, type GivenRole } from './role-words.ts';
import type { Ticked } from './ticked-roles.ts';

interface RolesFieldProps {
  id: string;
  label: string;
  error?: string | undefined;
  value: Ticked;
  onChange: (value: Ticked) => void;
}

/** Which roles, each with what one may do with it. */
export function RolesField({ id, label, error, value, onChange }: RolesFieldProps) {
  const t = useText(peopleText);
  const put = (role: GivenRole, scopes: readonly string[] | undefined) => {
    const next = new Map(value);
    if (scopes) next.set(role, scopes);
    else next.delete(role);
    onChange(next);
  };
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error && `${id}-error`}>
      <legend>{label}</legend>
      <Guidance id={id} error={error} />
      <div className="choices">
        {givenRoles.map((role) => (
          <div key={role}>
            <Checkbox
              label={labels().role[role]}
              hint={t(`hint.${role}`)}
              checked={value.has(role)}
              onChange={(on) => put(role, on ? [] : undefined)}
            />
            {value.has(role) && (
              <ScopeField role={role} value={value.get(role) ?? []} onChange={(scopes) => put(role, scopes)} />
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface ScopeFieldProps {
  role: GivenRole;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

function ScopeField({ role, value, onChange }: ScopeFieldProps) {
  const t = useText(peopleText);
  const scope = scopeOf(role);
  if (!scope) return null;
  return (
    <div className="role-scope">
      {scope === 'cluster' ? (
        <Choices
          many
          chips
          label={t('whichCluster')}
          choices={clusters.map((one) => ({ value: one, label: labels().cluster[one] }))}
          value={value as Cluster[]}
          onChange={onChange}
        />
      ) : (
        <PickMany
          label={t('whichSector')}
          choices={sectors.map((one) => ({ value: one, label: labels().sector[one] }))}
          value={value as Sector[]}
          onChange={onChange}
        />
      )}
    </div>
  );
}
