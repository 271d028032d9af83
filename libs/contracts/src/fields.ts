import 'reflect-metadata/lite';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import type { Shape } from './endpoint.ts';

/** The words in which shapes are written. Each is plain class-validator underneath, so any tool that reads its metadata reads ours. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) =>
    decorators.forEach((decorate) => decorate(target, key));

const tidy = Transform(({ value }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));
const number = Transform(({ value }) =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
);
const flag = Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Length in characters, counted as PostgreSQL and JSON Schema count them. (class-validator leaves out marks that colour an emoji.) */
const Length = (min: number, max: number, options?: ValidationOptions) => {
  const fits = (value: unknown) => typeof value === 'string' && isWithin([...value].length, { min, max });
  const validator = { validate: fits, defaultMessage: () => 'isLength' };
  return ValidateBy({ name: 'isLength', constraints: [min, max], validator }, options);
};
const isWithin = (count: number, { min, max }: { min: number; max: number }) => count >= min && count <= max;

interface Limits {
  min?: number;
  max: number;
}

// Line breaks and tabs are writing; other control characters and half characters are not.
const WRITING = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;
// A title or a name stays on one line, and must not turn the direction of what follows it.
const LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

/** How a text that is sent is looked through for data of persons: as free text, or as what asks for a name on purpose. */
export interface Writing {
  writing: 'free' | 'asked';
}
const written = (form: RegExp, writing: Writing['writing'], each = false) =>
  Matches(form, { each, message: 'controlCharacters', context: { writing } satisfies Writing });

/** Free text, over several lines if need be. Trimmed, in normal form; lengths in characters. The guard looks it through. */
export const Text = ({ min = 0, max }: Limits) => all(tidy, IsString(), Length(min, max), written(WRITING, 'free'));
/** Free text on one line: a title, a search. The guard looks it through. */
export const Line = ({ min = 0, max }: Limits) => all(tidy, IsString(), Length(min, max), written(LINE, 'free'));
/** The name of a person or organisation, or how to reach them: asked for as such. Only a national number is too much here. */
export const Name = ({ min = 0, max }: Limits) => all(tidy, IsString(), Length(min, max), written(LINE, 'asked'));
/** One value of a code list. */
export const OneOf = (values: readonly string[]) => IsIn(values as string[]);
/** Some values of a code list, each once. */
export const ManyOf = (values: readonly string[], max = 20) =>
  all(IsArray(), ArrayMaxSize(max), ArrayUnique(), IsIn(values as string[], { each: true }));
/** The id of a record (UUID). */
export const Id = () => IsUUID();
/** Ids, each once. */
export const Ids = (max = 500) => all(IsArray(), ArrayMaxSize(max), ArrayUnique(), IsUUID(undefined, { each: true }));
/** Short free texts on one line each. */
export const Lines = ({ max, each }: { max: number; each: number }) =>
  all(
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Length(0, each, { each: true }),
    written(LINE, 'free', true),
  );
/** A moment as ISO 8601 with time and zone. */
export const Moment = () => IsISO8601({ strict: true });
/** A day: yyyy-mm-dd. */
export const Day = () => all(Matches(/^(?:19|20)\d\d-\d\d-\d\d$/), IsISO8601({ strict: true }));
/** A month: yyyy-mm. */
export const Month = () => Matches(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/);
/** A password as it was typed: any characters, never trimmed. */
export const Password = () => all(IsString(), Length(1, 128));
/** An e-mail address. */
export const Email = () => all(tidy, IsEmail(), Length(3, 254));
/** A whole number; in a query it may come as digits. */
export const Count = ({ min = 0, max = 2 ** 31 - 1 }: { min?: number; max?: number } = {}) =>
  all(number, IsInt(), Min(min), Max(max));
/** A number that need not be whole, such as a score. */
export const Amount = ({ min, max }: { min: number; max: number }) => all(IsNumber(), Min(min), Max(max));
/** Yes or no; in a query it may come as `true` or `false`. */
export const Flag = () => all(flag, IsBoolean());
/** A code of this form. */
export const Code = (form: RegExp) => all(IsString(), Length(1, 200), Matches(form));
/** The field may be left out. (IsOptional would also let null through.) */
export const Maybe = () => ValidateIf((_, value) => value !== undefined);
/** An object whose form another standard settles. */
export const Free = () => IsObject();
/** A shape within a shape. */
export const One = (shape: () => Shape) => all(Type(shape), IsObject(), ValidateNested());
/** A list of shapes. */
export const ListOf = (shape: () => Shape, max = 1000) =>
  all(Type(shape), IsArray(), ArrayMaxSize(max), ValidateNested({ each: true }));
