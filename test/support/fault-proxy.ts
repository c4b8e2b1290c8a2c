import { createServer, type Server, type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a line is, for connections that are open and for those to come. */
export interface Line {
  /** By so many milliseconds everything comes later, in its order. */
  latency: number;
  /** Whether nothing gets through, while connections stay open and new ones seem to: as on a network that is dead. */
  stalled: boolean;
  /** After so many bytes of the answer a connection is reset; null for never. */
  cutAfter: number | null;
}

const good: Line = { latency: 0, stalled: false, cutAfter: null };

interface Connection {
  client: Socket;
  server: Socket;
}

/** A bad line to a server on this machine: it forwards TCP as well or as badly as a test has it, and stops with the test. */
export class FaultProxy {
  private line: Line = good;
  private readonly open = new Set<Connection>();
  private waiting: (() => void)[] = [];
  /** How many connections have been made. */
  connections = 0;
  /** How many of them were reset. */
  resets = 0;

  private constructor(
    private readonly listener: Server,
    readonly port: number,
  ) {}

  /** @param target port of the server on the loopback address; @param port on which to listen there, any where it is 0 */
  static async to(target: () => number, port = 0): Promise<FaultProxy> {
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');
    const proxy = new FaultProxy(listener, address.port);
    listener.on('connection', (client) => {
      proxy.forward({ client, server: connect(target(), '127.0.0.1') });
    });
    return proxy;
  }

  /** From now on the line is like this; what is not given is good. */
  become(line: Partial<Line> = {}): void {
    this.line = { ...good, ...line };
    this.wake();
  }

  /** Resets every open connection: both ends see that it was (RFC 9293 §3.5.2). */
  reset(): void {
    for (const connection of this.open) this.break(connection);
  }

  async close(): Promise<void> {
    this.reset();
    await new Promise((resolve) => this.listener.close(resolve));
  }

  private forward(connection: Connection): void {
    const { client, server } = connection;
    this.open.add(connection);
    this.connections += 1;
    this.pipe(connection, client, server, () => Infinity);
    let answered = 0;
    this.pipe(connection, server, client, (length) => {
      const left = (this.line.cutAfter ?? Infinity) - answered;
      answered += length;
      return left;
    });
  }

  /** @param allows how many bytes of those that come may still pass */
  private pipe(connection: Connection, from: Socket, to: Socket, allows: (length: number) => number): void {
    let turn = Promise.resolve();
    const inTurn = (work: () => void) => {
      const { latency } = this.line;
      turn = turn
        .then(() => (latency > 0 ? sleep(latency) : undefined))
        .then(() => this.flows(connection))
        .then(() => {
          if (this.open.has(connection)) work();
        });
    };
    from.on('data', (chunk) => {
      inTurn(() => {
        const allowed = allows(chunk.length);
        const isCut = allowed < chunk.length;
        // What is cut off goes once the rest is on its way: a reset takes along what has not been sent.
        to.write(isCut ? chunk.subarray(0, Math.max(0, allowed)) : chunk, () => {
          if (isCut) this.break(connection);
        });
      });
    });
    from.on('end', () => {
      inTurn(() => {
        to.end();
      });
    });
    from.on('error', () => {
      this.break(connection);
    });
    from.on('close', () => {
      inTurn(() => {
        this.open.delete(connection);
        to.destroy();
      });
    });
  }

  /** Resolves when something gets through, or the connection is gone. */
  private async flows(connection: Connection): Promise<void> {
    while (this.line.stalled && this.open.has(connection)) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  private break(connection: Connection): void {
    if (!this.open.delete(connection)) return;
    this.resets += 1;
    connection.client.resetAndDestroy();
    connection.server.resetAndDestroy();
    this.wake();
  }
}
