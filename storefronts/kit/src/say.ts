import type { Locale } from './locale';

/** Texts of one language, by name; "pieces_one" and "pieces_other" are forms of "pieces" by its count. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Plain<Key extends string> = Key extends `${infer Name}_${Form}` ? Name : Key;
/** Every name in the texts, dotted, without the forms. */
export type NameIn<T> = { [Key in keyof T & string]: T[Key] extends string ? Plain<Key> : `${Key}.${NameIn<T[Key]>}` }[keyof T & string];

export type Facts = Readonly<Record<string, string | number | undefined>>;
export type Say<Name extends string> = (name: Name, facts?: Facts) => string;

/** Says what has a name, with facts in its {{holes}}. What has no text is said by its name, where a test sees it. */
export function sayIn<Name extends string>(locale: Locale, texts: Texts): Say<Name> {
  const forms = new Intl.PluralRules(locale);
  const find = (name: string): string | undefined => {
    const found = name.split('.').reduce<string | Texts | undefined>((part, step) => (typeof part === 'object' ? part[step] : undefined), texts);
    return typeof found === 'string' ? found : undefined;
  };
  const formed = (name: string, count: number) => (count === 0 ? find(`${name}_zero`) : undefined) ?? find(`${name}_${forms.select(count)}`);
  return (name, facts = {}) => {
    const { count } = facts;
    const text = (typeof count === 'number' ? formed(name, count) : undefined) ?? find(name) ?? name;
    return text.replace(/{{(\w+)}}/g, (hole, fact: string) => String(facts[fact] ?? hole));
  };
}
