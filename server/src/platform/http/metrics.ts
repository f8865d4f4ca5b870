/** One number that an operator's monitoring reads. */
export interface Gauge {
  name: string;
  help: string;
  type?: 'gauge' | 'counter';
  values: { labels?: Record<string, string>; value: number }[];
}

const labelsOf = (labels: Record<string, string> = {}) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length ? `{${pairs.join(',')}}` : '';
};

/** What the process itself tells: its processor time, memory and age. */
export function processGauges(): Gauge[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const one = (name: string, help: string, value: number, type: 'gauge' | 'counter' = 'gauge') => ({ name, help, type, values: [{ value }] });
  return [
    one('process_cpu_seconds_total', 'Processor time used.', (user + system) / 1e6, 'counter'),
    one('process_resident_memory_bytes', 'Memory held.', rss),
    one('nodejs_heap_used_bytes', 'Memory used by JavaScript.', heapUsed),
    one('process_uptime_seconds', 'Time since the start.', process.uptime()),
  ];
}

/** Writes numbers in the text format that Prometheus reads. */
export function printGauges(gauges: Gauge[]): string {
  return gauges
    .flatMap(({ name, help, type = 'gauge', values }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...values.map(({ labels, value }) => `${name}${labelsOf(labels)} ${value}`),
    ])
    .join('\n');
}
