import type { Context } from '@tonglu/kit';
import type { DeliveryAddress } from '../order/delivery-address';
import { DeliveryAddressDocument } from './members.generated';
import { patience } from './patience';

/** The member's address as an order keeps it. Null where it is not this member's; undefined where members does not answer. */
export async function askDeliveryAddress(context: Pick<Context, 'ask' | 'log'>, memberId: string, addressId: string, patienceMs: number = patience.page): Promise<DeliveryAddress | null | undefined> {
  try {
    const { deliveryAddress: address } = await context.ask('members', DeliveryAddressDocument, { member: memberId, id: addressId }, patienceMs);
    return address && { ...address, formatted: `${address.regions.join('')}${address.detail}` };
  } catch (error) {
    context.log.warn({ err: error }, 'no address from members');
    return undefined;
  }
}
