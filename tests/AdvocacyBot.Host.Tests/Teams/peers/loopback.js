// The playground listens on every address of the machine; for a test it shall listen on this machine alone.
const { Server } = require('net');
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  const called = rest.filter(one => typeof one === 'function');
  return isNaN(port) ? listen.call(this, port, ...rest) : listen.call(this, Number(port), '127.0.0.1', ...called);
};
