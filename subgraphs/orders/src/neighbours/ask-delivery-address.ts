import type { Context } from '@tonglu/kit';
import type { DeliveryAddress } from '../order/delivery-address';
import { DeliveryAddressDocument } from './members.generated';

/** The member's address as an order keeps it. Null where it is not this member's; undefined where members does not answer. */
export async function askDeliveryAddress(context: Pick<Context, 'ask' | 'log'>, memberId: string, addressId: string): Promise<DeliveryAddress | null | undefined> {
  try {
    const { deliveryAddress: address } = await context.ask('members', DeliveryAddressDocument, { member: memberId, id: addressId }, 1_500);
    return address && { ...address, formatted: `${address.regions.join('')}${address.detail}` };
  } catch (error) {
    context.log.warn({ err: error }, 'no address from members');
    return undefined;
  }
}
