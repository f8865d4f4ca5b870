/** What one rung higher means, by how often a matter came back: who takes it, whether it is supervised, who else is told. */
export interface Level { readonly level: number; readonly supervised: boolean; readonly raised: boolean; readonly requirement: string }

const levels: readonly Level[] = [
  { level: 1, supervised: true, raised: false, requirement: '回头看发现问题反弹。请单位负责人牵头重新办理，查明反弹原因，并报告整改情况。' },
  { level: 2, supervised: true, raised: true, requirement: '回头看再次发现问题反弹，已报区领导。请单位主要负责人牵头重新办理，说明两次整改未能巩固的原因，并报告整改情况。' },
];

/** What the n-th rebound brings; from the second on all leaders of the district are told. */
export const levelOf = (level: number): Level => levels[Math.min(Math.max(level, 1), levels.length) - 1]!;
