import type { FinishCode } from '../finishes';
import { finishes } from '../finishes';

/** Tones of the room itself; what is sold takes its colour from the finishes. */
export const tones = {
  paper: '#f8f4ec',
  wall: '#f1ebe0',
  floor: '#e2d5c1',
  floorDark: '#d3c3ab',
  wood: '#d0ae86',
  clay: '#c99d84',
  sage: '#aab8a0',
  moss: '#76866a',
  mist: '#b9cad2',
  sky: '#dbe6e8',
  sand: '#dccbb0',
  ink: '#3f4448',
  glass: '#2b3034',
  brass: '#c7a873',
  shadow: '#5d4c3a',
  white: '#ffffff',
};

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** `share` of the second colour in the first, 0–1. */
export function mix(first: string, second: string, share: number): string {
  const other = channels(second);
  const mixed = channels(first).map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const lighter = (hex: string, share = 0.25): string => mix(hex, '#fffdf8', share);
export const darker = (hex: string, share = 0.15): string => mix(hex, '#3a2f28', share);
export const hexOf = (code: FinishCode): string => finishes[code].hex;

/** 0 for black, 1 for white. */
export function lightness(hex: string): number {
  return channels(hex).reduce((sum, value) => sum + value, 0) / 765;
}

/** Trim that stays visible on both pale and dark bodies. */
export const trimOn = (hex: string): string => (lightness(hex) < 0.47 ? lighter(hex, 0.35) : darker(hex, 0.3));
