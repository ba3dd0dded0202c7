/** Where the house of these journeys stands. `MALL_URL` names one that runs already; its two desks are then told as well. */
export const ports = { GATEWAY_PORT: '4900', MALL_PORT: '3900', SANDBOX_PAY_PORT: '4910', SANDBOX_MESSAGES_PORT: '4920', TONGLU_PG_PORT: '5933' };

const at = (port: string): string => `http://127.0.0.1:${port}`;

export const isRunningAlready = process.env.MALL_URL !== undefined;
export const mallUrl = process.env.MALL_URL ?? at(ports.MALL_PORT);
export const gatewayUrl = process.env.GRAPH_URL ? new URL(process.env.GRAPH_URL).origin : at(ports.GATEWAY_PORT);
export const payUrl = process.env.SANDBOX_PAY_URL ?? at(ports.SANDBOX_PAY_PORT);
export const messageDeskUrl = process.env.MESSAGE_DESK_URL ?? at(ports.SANDBOX_MESSAGES_PORT);
