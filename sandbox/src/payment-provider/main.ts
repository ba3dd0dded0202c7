import { readPaymentProviderEnv } from '../env';
import { runProcess } from '../shared/serve';
import { startPaymentProvider } from './start';

void runProcess('Sandbox Pay 沙箱支付', async () => startPaymentProvider(readPaymentProviderEnv()));
