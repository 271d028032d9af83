import type { ChangeEvent, ReactNode } from 'react';
import { TextField } from '../ui/form/text-field.tsx';

interface NumberFieldProps {
  label: string;
  hint?: ReactNode;
  id?: string;
  error?: string | undefined;
  min: number;
  max: number;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** A whole number, as short as it is. */
export function NumberField(props: NumberFieldProps) {
  return (
    <div className="narrow-number">
      <TextField type="number" inputMode="numeric" step={1} {...props} />
    </div>
  );
}
