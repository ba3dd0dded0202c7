import type { LocalizedText } from '@tonglu/kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A text in the languages of the shop; English falls back to Chinese.' })
export class LocalizedTextInput {
  @Field(() => String)
  zh: string;
  @Field(() => String, { nullable: true })
  en?: string | null;
}

export const localizedText = ({ zh, en }: LocalizedTextInput): LocalizedText => (en ? { 'zh-CN': zh, en } : { 'zh-CN': zh });
