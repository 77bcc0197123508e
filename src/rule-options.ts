export interface RuleOptions { [rule: string]: unknown }
