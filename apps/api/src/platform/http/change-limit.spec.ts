import { expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import type { Refusal } from '../refusal.js';
import { changeLimit } from './change-limit.js';

it('lets six hundred changes pass in a minute, unless it is told otherwise', async () => {
  const limit = changeLimit();
  const request = { method: 'POST', ip: '192.0.2.1' } as Request;
  const change = () => new Promise((resolve) => void limit(request, {} as Response, resolve));
  const outcomes = await Promise.all(Array.from({ length: 620 }, change));
  expect(outcomes.slice(0, 600)).toEqual(Array.from({ length: 600 }, () => undefined));
  for (const refusal of outcomes.slice(600)) expect((refusal as Refusal).code).toBe('too-many-requests');
});
