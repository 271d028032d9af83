import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { trends, type TrendChoice, type TrendDimension } from '@signalenbeleid/contracts/trends.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';

/** Signals per period. The former picture stays until the new one is there. */
export const seriesQuery = (zone: string, choice: TrendChoice) =>
  queryOptions({
    queryKey: ['trends', zone, 'series', choice],
    queryFn: () => call(trends.series, { params: { zone }, query: choice }),
    placeholderData: keepPreviousData,
  });

/** The same, told apart by one dimension. */
export const tableQuery = (zone: string, choice: TrendChoice, by: TrendDimension) =>
  queryOptions({
    queryKey: ['trends', zone, 'table', by, choice],
    queryFn: () => call(trends.table, { params: { zone }, query: { ...choice, by } }),
  });

/** How the zone answered in a year, and who was not heard. */
export const processQuery = (zone: string, year: string) =>
  queryOptions({
    queryKey: ['trends', zone, 'process', year],
    queryFn: () => call(trends.process, { params: { zone }, query: { year } }),
  });

/** Whether the counts agreed with a recount last night. */
export const checkQuery = (zone: string) =>
  queryOptions({
    queryKey: ['trends', zone, 'check'],
    queryFn: () => call(trends.check, { params: { zone } }),
  });

/** The municipalities of the zone. */
export const zoneQuery = (zone: string) =>
  queryOptions({ queryKey: ['zone', zone], queryFn: () => call(zones.one, { params: { zone } }), staleTime: 600_000 });
