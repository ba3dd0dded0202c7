import { after, inLocale, type LocalizedText, Money, type Soon } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { LineDiscount } from '../promotion/promotion-types';
import { lineHaving, type ListedLine } from './listed-line';
import { OrderLine } from './order-line';
import { overdue, TimelineEntry } from './order-history';
import { Allocation } from './order-types';
import { OrderedComponent, showComponent } from './ordered-component';
import { seesAll } from './visible-orders';

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver()
  sku(@Root() line: ListedLine, @Ctx() context: OrdersContext): Soon<string> {
    return after(lineHaving(line, ['sku'], context), ({ sku }) => sku);
  }

  @FieldResolver()
  options(@Root() line: ListedLine, @Ctx() context: OrdersContext): Soon<string[]> {
    return after(lineHaving(line, ['options'], context), ({ options }) => options);
  }

  @FieldResolver(() => Money, { description: 'For one piece, as agreed.' })
  unitPrice(@Root() line: ListedLine, @Ctx() context: OrdersContext): Soon<Money> {
    return after(lineHaving(line, ['unitPriceFen'], context), ({ unitPriceFen }) => new Money(unitPriceFen));
  }

  @FieldResolver(() => Money, { description: '`unitPrice` × `quantity`.' })
  total(@Root() { totalFen }: ListedLine): Money {
    return new Money(totalFen);
  }

  @FieldResolver(() => [OrderedComponent], { description: 'What is in a suite; empty for everything else.' })
  async components(@Root() line: ListedLine, @Ctx() context: OrdersContext): Promise<OrderedComponent[]> {
    const { kind } = await lineHaving(line, ['kind'], context);
    if (kind !== 'SUITE') return [];
    const { loaders } = context;
    const components = await loaders.lineComponents.load(line.id);
    return Promise.all(components.map(async (component) => showComponent(component, await loaders.existingVariant.load(component.variantId))));
  }

  @FieldResolver(() => [LineDiscount], { description: 'What promotions took off the line, in their order.' })
  async discounts(@Root() { id }: ListedLine, @Ctx() { loaders, locale, actor }: OrdersContext): Promise<LineDiscount[]> {
    const rows = await loaders.lineDiscounts.load(id);
    return rows.map(({ code, name, phase, amount, ...row }) => ({
      code,
      name: inLocale(name, locale),
      phase,
      amount: new Money(amount),
      funders: seesAll(actor) ? (['brand', 'dealer', 'partner'] as const).filter((funder) => row[funder] > 0n).map((funder) => ({ funder: funder.toUpperCase(), amount: new Money(row[funder]) })) : undefined,
    }));
  }

  @FieldResolver(() => Money, { description: '`total` − `discounts`.' })
  async netTotal(@Root() { id, totalFen }: ListedLine, @Ctx() { loaders }: OrdersContext): Promise<Money> {
    return new Money((await loaders.lineDiscounts.load(id)).reduce((net, { amount }) => net - amount, totalFen));
  }

  @FieldResolver(() => [Allocation], { description: 'Where the units come from; none once the order is cancelled.' })
  allocations(@Root() { id }: ListedLine, @Ctx() { loaders }: OrdersContext): Promise<Allocation[]> {
    return loaders.allocations.load(id);
  }
}

/** Reasons that the system gives; a person's own words are shown as they are. */
const reasons: Readonly<Record<string, LocalizedText>> = {
  [overdue]: { 'zh-CN': '超过支付期限，订单已自动取消', en: 'Not paid in time' },
};

type TimelineRow = Pick<TimelineEntry, 'note'>;

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why, where there is something to say: a person’s own words or the system’s reason.' })
  note(@Root() { note }: TimelineRow, @Ctx() { locale }: OrdersContext): string | null {
    const reason = note ? reasons[note] : undefined;
    return reason ? inLocale(reason, locale) : (note ?? null);
  }
}
