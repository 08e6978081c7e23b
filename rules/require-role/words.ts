import {phrases} from '../../src/kit.js'

/** A job named by its title, or by the word for one. Source: `domain.md` PF07. */
export const naming = phrases([
  '<role>',
  '{post|position|role|job|vacancy|opening|work|hours|place} {of|as|for|in|at|advertised|with}',
  "{<name>|'s|assistant|team|second|part-time|full-time|lending|support|research|office|teaching|sales} ..2 {post|position|role|job|vacancy|opening|work|hours|fellowship|internship}",
  '{the|your|this|above|that} {post|position|role|job|vacancy|opening|fellowship|internship|apprenticeship|traineeship|studentship}',
  '{teach|nurse|drive|cook|train} {at|with|for|in}'
])
