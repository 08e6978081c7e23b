/** Logistic regression with an L2 penalty: full-batch Adam, so that the same samples give the same weights. */

/** A sentence or a letter as the judge sees it. */
export interface Sample {
  /** A feature given twice counts twice. */
  features: readonly string[]
  label: boolean
  /** How much it counts. */
  weight: number
}

/** How hard weights are held down, by feature, and for how long they are fitted. */
export interface Fit {
  penalty: (feature: string) => number
  steps: number
}

/** Weights smaller than this are left out. */
const smallest = 0.08

/** How fast Adam goes. */
const rate = 0.05

/** Weights by feature, `*` for the bias. Features that only one sample shows are left out. */
export function train(samples: readonly Sample[], {penalty, steps}: Fit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {features} of samples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = ['*', ...[...counts].flatMap(([name, count]) => (count >= 2 ? [name] : [])).sort()]
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = samples.map(({features}) =>
    Int32Array.from([0, ...features.flatMap((feature) => index.get(feature) ?? [])])
  )
  const penalties = Float64Array.from(names, (name) => (name === '*' ? 0 : penalty(name)))
  const weights = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  const total = samples.reduce((sum, {weight}) => sum + weight, 0)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const {label, weight} = samples[at]!
      let sum = 0
      for (let place = 0; place < row.length; place++) sum += weights[row[place]!]!
      const error = ((1 / (1 + Math.exp(-sum)) - Number(label)) * weight) / total
      for (let place = 0; place < row.length; place++) gradient[row[place]!]! += error
    }
    const [firstBias, secondBias] = [1 - 0.9 ** step, 1 - 0.999 ** step]
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! + penalties[at]! * weights[at]!
      first[at] = 0.9 * first[at]! + 0.1 * slope
      second[at] = 0.999 * second[at]! + 0.001 * slope * slope
      weights[at]! -=
        (rate * (first[at]! / firstBias)) / (Math.sqrt(second[at]! / secondBias) + 1e-8)
    }
  }
  return new Map(
    names
      .map((name, at): [string, number] => [name, Math.round(weights[at]! * 100) / 100])
      .filter(([name, weight]) => name === '*' || Math.abs(weight) >= smallest)
  )
}

/** The log odds that weights give a sample. */
export function odds(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('*') ?? 0)
}

/** Precision, recall and their harmonic mean, in hundredths. */
export function quality(rows: readonly {label: boolean; found: boolean}[]): string {
  const hit = rows.filter(({label, found}) => label && found).length
  const precision = hit / (rows.filter(({found}) => found).length || 1)
  const recall = hit / (rows.filter(({label}) => label).length || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)}`
}
