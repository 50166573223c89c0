/** Numbers that each SVG path command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The end points of a path's commands in absolute coordinates; throws at anything that is not a path. */
export function parsePath(path: string): [x: number, y: number][] {
  const tokens = path.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const left = path.replace(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)|[\s,]/g, "");
  if (left !== "" || tokens[0] !== "M") throw new Error(`Unexpected path: ${path}`);
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let command = "";
  for (let index = 0; index < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[index] ?? "")) command = tokens[index++] ?? "";
    const upper = command.toUpperCase();
    const arity = ARITY[upper];
    if (arity === undefined) throw new Error(`Unexpected path command: ${command}`);
    const numbers = tokens.slice(index, index + arity).map(Number);
    if (numbers.length < arity || numbers.some(Number.isNaN))
      throw new Error(`Unexpected numbers after ${command}: ${path}`);
    index += arity;
    const relative = command !== upper;
    if (upper === "Z") [x, y] = [startX, startY];
    else if (upper === "H") x = (relative ? x : 0) + (numbers[0] ?? 0);
    else if (upper === "V") y = (relative ? y : 0) + (numbers[0] ?? 0);
    else [x, y] = [(relative ? x : 0) + (numbers.at(-2) ?? 0), (relative ? y : 0) + (numbers.at(-1) ?? 0)];
    if (upper === "M") {
      [startX, startY] = [x, y];
      // further pairs after a move are lines
      command = relative ? "l" : "L";
    }
    points.push([x, y]);
  }
  return points;
}
