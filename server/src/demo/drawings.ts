const framed = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">${content}</svg>`;
const box = (x: number, y: number, w: number, h: number, fill: string, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
const many = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join('');
const sky = (from: string, to: string) =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>${box(0, 0, 1200, 900, 'url(#sky)')}`;
const road = (y: number) => box(0, y, 1200, 900 - y, '#5b5f63') + many(7, (i) => box(i * 190 - 20, y + (900 - y) / 2, 110, 10, '#d9d5c3'));
/** Lines of writing too far away to be read. */
const lines = (x: number, y: number, w: number, n: number, fill: string) => many(n, (i) => box(x, y + i * 26, w * [1, 0.86, 0.94, 0.6][i % 4]!, 9, fill, 'rx="4"'));
const truck = (x: number, y: number, colour: string) => box(x, y, 250, 120, colour, 'rx="6"') + many(9, (i) => box(x + 14 + i * 26, y + 8, 4, 104, '#00000030'))
  + box(x + 256, y + 28, 78, 92, '#dfe3e6', 'rx="10"') + box(x + 290, y + 40, 38, 36, '#6f8796', 'rx="4"')
  + [40, 100, 200, 300].map((d) => `<circle cx="${x + d}" cy="${y + 130}" r="24" fill="#22262a"/><circle cx="${x + d}" cy="${y + 130}" r="10" fill="#9aa0a4"/>`).join('');
const plate = (x: number, y: number) => box(x - 8, y + 190, 16, 420, '#8a8f94') + box(x - 105, y - 20, 210, 230, '#1f5fa8', 'rx="18"')
  + `<path d="M${x - 42} ${y + 175}V${y + 15}h60a48 48 0 0 1 0 96h-24v64z M${x - 6} ${y + 48}v30h20a15 15 0 0 0 0-30z" fill="#fff" fill-rule="evenodd"/>`;

/** What the town's observers photographed, drawn with shapes alone: which fonts a machine has is anybody's guess. */
export const drawings: Readonly<Record<string, string>> = {
  /** A meter cabinet on a wall, not yet connected. */
  meter: framed(sky('#b9b4a6', '#98928a') + many(14, (i) => box(0, i * 66, 1200, 3, '#00000018')) + box(330, 120, 540, 640, '#d7dadb', 'rx="14" stroke="#7d8488" stroke-width="8"')
    + box(400, 190, 400, 250, '#eef2f2', 'rx="10" stroke="#6c7479" stroke-width="6"') + box(450, 235, 300, 80, '#2d3b34', 'rx="6"')
    + many(5, (i) => box(470 + i * 54, 250, 34, 50, '#8fe0a6', 'rx="5"')) + lines(450, 345, 300, 3, '#9aa3a8') + many(4, (i) => `<circle cx="${440 + i * 107}" cy="560" r="34" fill="#3a4247"/>`)
    + '<path d="M440 594v170M547 594v120q0 60 60 60h330M654 594v170" stroke="#b5472f" stroke-width="14" fill="none"/>'),
  /** A parking plate above a kerb where a van has no room to unload. */
  parking: framed(sky('#cfe0ea', '#eef3f2') + many(5, (i) => box(i * 250 - 30, 150 + (i % 2) * 50, 220, 460, ['#c7b7a0', '#a9b3b8', '#bfa58f'][i % 3]!)
    + many(8, (j) => box(i * 250 - 5 + (j % 2) * 95, 190 + (i % 2) * 50 + Math.floor(j / 2) * 95, 70, 60, '#7f95a3'))) + road(610) + plate(910, 130) + truck(60, 560, '#e9e6dd') + truck(470, 590, '#c9803d')),
  /** A service counter with its shutter down at noon. */
  counter: framed(sky('#f1efe8', '#dcd8cd') + box(0, 640, 1200, 260, '#b9b2a4') + box(120, 150, 960, 360, '#9fb4c0', 'rx="6"') + many(15, (i) => box(120, 160 + i * 23, 960, 5, '#00000022'))
    + box(60, 510, 1080, 150, '#7b5a3f', 'rx="8"') + box(60, 510, 1080, 26, '#936d4e', 'rx="8"') + box(470, 330, 260, 150, '#fffdf6', 'rx="6" stroke="#b33a2b" stroke-width="6"') + lines(500, 365, 200, 4, '#b33a2b')
    + '<circle cx="1010" cy="90" r="48" fill="#fff" stroke="#444" stroke-width="8"/><path d="M1010 90V56M1010 90l22 14" stroke="#444" stroke-width="7"/>'),
  /** Trucks waiting in a row before the gate. */
  gate: framed(sky('#a9c3d6', '#e4e9e6') + box(0, 330, 1200, 120, '#98a39c') + many(6, (i) => box(40 + i * 200, 270, 150, 120, ['#b4553d', '#3f6f8f', '#7d8a4f'][i % 3]!) + box(40 + i * 200, 210, 150, 60, ['#3f6f8f', '#c19a3f', '#b4553d'][i % 3]!))
    + road(450) + truck(700, 500, '#b4553d') + truck(330, 560, '#3f6f8f') + truck(-60, 640, '#7d8a4f') + box(1080, 250, 26, 260, '#e2c13a') + box(880, 380, 226, 16, '#d23c2e')),
  /** A road surface broken up by heavy loads. */
  road: framed(sky('#d5dde0', '#c3cbcc') + road(300) + ['420 640 150 46', '700 760 210 60', '250 800 120 40', '880 560 110 34'].map((p) => {
    const [x, y, w, h] = p.split(' ').map(Number) as [number, number, number, number];
    return `<ellipse cx="${x}" cy="${y}" rx="${w}" ry="${h}" fill="#3b3d3f"/><ellipse cx="${x}" cy="${y - 6}" rx="${w * 0.8}" ry="${h * 0.6}" fill="#7b7366"/>`;
  }).join('') + '<path d="M560 690l16-90h20l16 90z" fill="#e2622b"/><path d="M566 655h40l3 18h-46z" fill="#fff"/>'),
  /** Two leaflets that contradict each other, side by side on a desk. */
  leaflets: framed(sky('#8a6b4e', '#7a5c41') + box(110, 90, 450, 640, '#fdfcf7', 'rx="4" transform="rotate(-3 335 410)"') + box(640, 130, 450, 640, '#f6f8fb', 'rx="4" transform="rotate(4 865 450)"')
    + lines(165, 200, 340, 17, '#8b9094') + lines(700, 240, 330, 15, '#8b9094') + box(165, 140, 220, 26, '#b33a2b') + box(705, 180, 220, 26, '#1f5fa8')
    + '<ellipse cx="300" cy="392" rx="190" ry="46" fill="none" stroke="#d23c2e" stroke-width="9"/><ellipse cx="850" cy="470" rx="190" ry="46" fill="none" stroke="#d23c2e" stroke-width="9"/>'),
};
