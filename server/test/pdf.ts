/** A PDF whose pages say these lines, in a font that only names the characters; `locked` asks for a password nobody has. */
export function aPdf(lines: readonly string[], { locked = false, title = '' } = {}): Buffer {
  const characters = [...new Set(lines.join(''))];
  const code = (c: string) => (characters.indexOf(c) + 1).toString(16).padStart(4, '0');
  const hex = (c: string) => [...Buffer.from(c, 'utf16le').swap16()].map((b) => b.toString(16).padStart(2, '0')).join('');
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange ${characters.length} beginbfchar\n${characters.map((c) => `<${code(c)}> <${hex(c)}>`).join('\n')}\nendbfchar endcmap end end`;
  const text = `BT /F 16 Tf ${lines.map((line, i) => `1 0 0 1 50 ${780 - 24 * i} Tm <${[...line].map(code).join('')}> Tj`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`,
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< /Title <feff${[...title].map(hex).join('')}> >>`,
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`] : []),
  ];
  const parts = ['%PDF-1.4\n'];
  const at: number[] = [];
  for (const [i, object] of objects.entries()) {
    at.push(parts.join('').length);
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = parts.join('').length;
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 9 0 R /ID [<aa> <aa>] ${locked ? '/Encrypt 10 0 R ' : ''}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}
