import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

// plain JavaScript without declarations, as all of bin/
const load = (name: string) => import(new URL(`../bin/portable/${name}.js`, import.meta.url).href);
const { billOfMaterials } = await load('bill-of-materials');
const { launchersFor } = await load('launchers');
const { writeZip } = await load('write-zip');

const files = new Map([
  ['b.txt', Buffer.from('b')],
  ['a/gender-audit', Buffer.from('#!/bin/sh\n')],
]);

describe('the folder to hand over', () => {
  it('is packed into the same bytes whatever the order and the day', () => {
    const first = writeZip('x', files, ['a/gender-audit']);
    const turned = writeZip('x', new Map([...files].reverse()), ['a/gender-audit']);
    expect(createHash('sha256').update(turned).digest('hex')).toBe(createHash('sha256').update(first).digest('hex'));
    expect(first.indexOf('x/a/gender-audit')).toBeLessThan(first.indexOf('x/b.txt'));
  });

  it('tells what it holds: packages once each with their licence, and the hash of what runs', () => {
    const runs = new Map([['node/node', Buffer.from('abc')]]);
    const packages = [
      { name: '@a/b', version: '1.0.0', license: 'MIT', integrity: `sha512-${Buffer.from('x').toString('base64')}` },
      { name: '@a/b', version: '1.0.0', license: 'MIT' },
      { name: 'c', version: '2.0.0', license: 'SEE LICENSE' },
    ];
    const bill = JSON.parse(billOfMaterials({ name: 'p', version: '1', files: runs, packages }));
    expect(bill.specVersion).toBe('1.6');
    expect(bill.components.map((one: { name: string }) => one.name)).toEqual(['@a/b', 'c', 'node/node']);
    expect(bill.components[0].purl).toBe('pkg:npm/%40a/b@1.0.0');
    expect(bill.components[1].licenses).toEqual([{ license: { name: 'SEE LICENSE' } }]);
    // SHA-256 of "abc": FIPS 180-2, appendix B.1
    expect(bill.components[2].hashes[0].content).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('has what is clicked on each system, with its line ends', () => {
    const of = (platform: string) => new Map(launchersFor(platform) as [string, Buffer][]);
    expect([...of('win32-x64').keys()]).toEqual(['gender-audit.cmd', 'LÄS MIG.txt']);
    expect(of('win32-x64').get('gender-audit.cmd')?.toString()).not.toMatch(/[^\r]\n/);
    expect([...of('darwin-arm64').keys()]).toContain('gender-audit.command');
    expect(of('linux-x64').get('gender-audit')?.toString()).toMatch(/^#!\/bin\/sh\n/);
  });
});
