import { readMessageDeskEnv } from '../env';
import { runProcess } from '../shared/serve';
import { startMessageDesk } from './start';

void runProcess('Message desk 短信台', async () => startMessageDesk(readMessageDeskEnv()));
