import type * as v from 'valibot';
import { faultAt, type PackFault, type Place } from './fault';
import { isRule, type Rule } from './rules';

/**
 * Turn the issues of a valibot schema into faults.
 *
 * @returns one fault per place: a value that breaks a rule of its shape is not told what else it breaks
 */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[], place: Place): PackFault[] {
  const faults = new Map<string, PackFault>();
  for (const issue of issues) {
    const path = issue.path?.map((item) => item.key as string | number) ?? [];
    const fault = faultAt(ruleOf(issue), { ...place, path }, detailOf(issue));
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  return [...faults.values()];
}

function ruleOf(issue: v.BaseIssue<unknown>): Rule {
  if (isRule(issue.message)) return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'key-unknown';
  if (issue.type === 'strict_object' && issue.path !== undefined && issue.received === 'undefined') return 'key-missing';
  return 'wrong-type';
}

function detailOf(issue: v.BaseIssue<unknown>): string {
  if (isRule(issue.message) || issue.expected === null || issue.expected === 'never' || issue.received === 'undefined') return '';
  return `: expected ${issue.expected}, found ${issue.received.slice(0, 80)}`;
}
