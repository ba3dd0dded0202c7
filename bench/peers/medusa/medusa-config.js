const { defineConfig } = require('@medusajs/framework/utils');

const { PEER_DATABASE = 'postgres://tonglu:tonglu@127.0.0.1:5550/medusa', MEDUSA_WORKER_MODE = 'server' } = process.env;

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: PEER_DATABASE,
    databaseDriverOptions: { ssl: false },
    workerMode: MEDUSA_WORKER_MODE,
    http: { storeCors: '*', adminCors: '*', authCors: '*', jwtSecret: 'known to everybody', cookieSecret: 'known to everybody' },
  },
  admin: { disable: true },
});
