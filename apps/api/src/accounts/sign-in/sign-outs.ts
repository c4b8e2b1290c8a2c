import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Live } from '../../platform/live/live.js';
import { endSignIn } from './current-sign-in.js';

/** Signing out: the sign-in ends, and so does what is still going on under it. */
@Injectable()
export class SignOuts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: Live,
  ) {}

  async signOut(request: Request, response: Response): Promise<void> {
    const { user } = request;
    await endSignIn(request, response);
    if (user) await this.live.wake(this.dataSource.manager, user.id);
  }
}
