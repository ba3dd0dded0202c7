interface OrderFact {
  orderId: string;
  orderNumber: string;
  memberId: string;
}

export interface OrdersEvents {
  'order.placed': OrderFact;
  /** The whole payable amount is captured. `payable` in fen as a decimal integer. */
  'order.paid': OrderFact & { payable: string; lines: { variantId: string; quantity: number }[] };
  'order.cancelled': OrderFact & { reason: string };
}
