import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../organisations/organisations.queries.ts';
import { useZone } from '../session.ts';
import type { FieldProps } from '../ui/form/field.tsx';
import { PickMany } from '../ui/form/pick-many.tsx';

interface OrganisationsFieldProps extends FieldProps {
  value: string[] | '' | undefined;
  onChange: (value: string[]) => void;
}

/** Some of the organisations of the zone, by name. The first that is chosen comes first. */
export function OrganisationsField({ value, ...field }: OrganisationsFieldProps) {
  const { data } = useQuery(organisationsQuery(useZone().slug));
  const choices = data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <PickMany {...field} choices={choices} value={value || []} />;
}
