import {describe, expect, it} from 'vitest';

import {
  breaksConnection,
  ConnectionFailure,
  findReason,
  isUnavailable,
  mayPass,
} from '../../../src/sandbox/database/failures';

const answered = (code: string) => ({code, severity: 'ERROR', message: 'told in any language'});
const said = (message: string) => ({message});
const system = (code: string, syscall: string) => ({code, syscall, message: `${syscall} ${code}`});

const passing = [
  ['the connection failed', answered('08006'), 'unreachable'],
  ['a code of the connection’s class that nobody has listed', answered('08ZZZ'), 'unreachable'],
  ['the disk is full', answered('53100'), 'full'],
  ['memory is used up', answered('53200'), 'busy'],
  ['connections are used up', answered('53300'), 'busy'],
  ['an administrator ended the process', answered('57P01'), 'unreachable'],
  ['another process crashed', answered('57P02'), 'unreachable'],
  ['it is starting', answered('57P03'), 'unreachable'],
  ['it idled too long', answered('57P05'), 'unreachable'],
  ['a statement took too long', answered('57014'), 'busy'],
  ['reading or writing a file failed', answered('58030'), 'unreachable'],
  ['a file is gone', answered('58P01'), 'unreachable'],
  ['a transaction idled too long', answered('25P03'), 'unreachable'],
  ['a transaction took too long', answered('25P04'), 'unreachable'],
  ['the database is read-only', answered('25006'), 'read_only'],
  ['transactions crossed', answered('40001'), 'busy'],
  ['transactions wait for each other', answered('40P01'), 'busy'],
  ['a lock was not to be had', answered('55P03'), 'busy'],
  ['nobody listens', system('ECONNREFUSED', 'connect'), 'unreachable'],
  ['there is no socket', system('ENOENT', 'connect'), 'unreachable'],
  ['the network is gone', system('ENETUNREACH', 'connect'), 'unreachable'],
  ['the network is down', system('ENETDOWN', 'write'), 'unreachable'],
  ['the other side is gone', system('EPIPE', 'write'), 'unreachable'],
  ['the name is not known', system('ENOTFOUND', 'getaddrinfo'), 'unreachable'],
  ['names are not to be had', system('EAI_AGAIN', 'getaddrinfo'), 'unreachable'],
  ['the disk of this machine is full', system('ENOSPC', 'write'), 'full'],
  ['all connections are in use', said('timeout exceeded when trying to connect'), 'busy'],
  ['no answer came', said('Query read timeout'), 'unreachable'],
  ['connecting took too long', said('timeout expired'), 'unreachable'],
  ['the connection ended', said('Connection terminated unexpectedly'), 'unreachable'],
  [
    'the connection had ended',
    said('Client has encountered a connection error and is not queryable'),
    'unreachable',
  ],
  ['SQLite is locked by another process', {code: 'SQLITE_BUSY'}, 'busy'],
  ['SQLite finds its snapshot too old', {code: 'SQLITE_BUSY_SNAPSHOT'}, 'busy'],
  ['SQLite has no room', {code: 'SQLITE_FULL'}, 'full'],
  ['SQLite cannot read or write', {code: 'SQLITE_IOERR_WRITE'}, 'unreachable'],
  ['SQLite may not write', {code: 'SQLITE_READONLY'}, 'read_only'],
  ['SQLite cannot open its file', {code: 'SQLITE_CANTOPEN'}, 'unreachable'],
] as const;

const lasting = [
  ['the password is wrong', answered('28P01'), 'refused'],
  ['a right was taken away', answered('42501'), 'refused'],
  ['there is no such database', answered('3D000'), 'missing'],
  ['there is no such schema', answered('3F000'), 'missing'],
  ['a table is not there', answered('42P01'), 'missing'],
  ['a function is not there', answered('42883'), 'missing'],
] as const;

const ours = [
  ['a row that is there already', answered('23505')],
  ['a rule of a table', answered('23514')],
  ['a statement that is none', answered('42601')],
  ['a number too large', answered('22003')],
  ['a transaction that has failed before', answered('25P02')],
  ['a rule that a trigger holds', answered('P0001')],
  ['a broken index', answered('XX002')],
  ['a row that is there already, in SQLite', {code: 'SQLITE_CONSTRAINT_UNIQUE'}],
  ['a file of the site', {code: 'ENOENT', syscall: 'open', path: '/x', message: 'no such file'}],
  ['a mistake of the program', new TypeError('x is not a function')],
] as const;

describe('a failure of the database', () => {
  it.each(passing)('is told as unavailable: %s', (_what, error, reason) => {
    expect([isUnavailable(error), mayPass(error), findReason(error)]).toEqual([true, true, reason]);
  });

  it.each(lasting)('is told as unavailable, and does not pass: %s', (_what, error, reason) => {
    expect([isUnavailable(error), mayPass(error), findReason(error)]).toEqual([
      true,
      false,
      reason,
    ]);
  });

  it.each(ours)('is our own: %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });

  it('is told as unavailable where no connection is made, though waiting will not help', () => {
    const failure = new ConnectionFailure('refused', 'password authentication failed', '28P01');
    expect([isUnavailable(failure), mayPass(failure)]).toEqual([true, false]);
  });

  it.each([
    ['a statement that took too long', answered('57014'), false],
    ['a row that is there already', answered('23505'), false],
    ['transactions that crossed', answered('40001'), false],
    ['a full disk', answered('53100'), false],
    ['an administrator’s command', answered('57P01'), true],
    ['a database that became read-only', answered('25006'), true],
    ['a transaction that idled too long', answered('25P03'), true],
    ['a protocol that is broken', answered('08P01'), true],
    ['an answer that never came', said('Query read timeout'), true],
    ['a socket', system('ECONNRESET', 'read'), true],
  ])('ends its connection or not: %s', (_what, error, isBroken) => {
    expect(breaksConnection(error)).toBe(isBroken);
  });
});
