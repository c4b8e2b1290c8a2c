import { Logger } from '@nestjs/common';
import type { Response } from 'express';

/** A body of `text/event-stream` that goes on until it ends or its reader leaves. Controllers return it. */
export class EventStream {
  private readonly logger = new Logger('Http');

  /**
   * @param text whole events, as they come
   * @param ending aborted here when the reader leaves; whoever makes the text stops on it
   * @param stall milliseconds that a reader may take nothing of what is sent
   */
  constructor(
    private readonly text: AsyncGenerator<string, void>,
    private readonly ending: AbortController,
    private readonly stall: number,
  ) {}

  /** Resolves when nothing more is sent. Failures end the stream: its reader connects again and is told what they are. */
  async sendTo(response: Response): Promise<void> {
    response.on('close', () => {
      this.ending.abort();
    });
    try {
      // Who has left before it began has been told so already.
      if (!response.destroyed && response.req.method !== 'HEAD') await this.send(response);
    } catch (error) {
      // What went wrong before the head was sent has a status.
      if (!response.headersSent) throw error;
      this.logger.error(error instanceof Error ? error.stack : error);
    } finally {
      this.ending.abort();
      await this.text.return();
    }
    begin(response).end();
  }

  private async send(response: Response): Promise<void> {
    for await (const text of this.text) {
      if (!response.destroyed && !begin(response).write(text)) await this.drained(response);
      if (response.destroyed) return;
    }
  }

  /** Waits until the reader has taken what was sent, or is given up. */
  private async drained(response: Response): Promise<void> {
    if (response.destroyed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        response.destroy();
      }, this.stall);
      const go = (): void => {
        clearTimeout(timer);
        response.off('drain', go).off('close', go);
        resolve();
      };
      response.on('drain', go).on('close', go);
    });
  }
}

function begin(response: Response): Response {
  return response.headersSent ? response : response.set(headers);
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Nobody keeps it, and nobody compresses it, which would hold events back until there are enough of them.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  // When it has ended there is nothing left to be waited for.
  Connection: 'close',
};
