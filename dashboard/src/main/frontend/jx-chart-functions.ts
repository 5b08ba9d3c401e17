import * as echarts from 'echarts/core';

const HEIGHT_OF_A_LANE = 0.56;

/** A bar from value 1 to value 2 on the lane of value 0; what leaves the plot is cut off. */
function span(params: any, api: any) {
  const lane = api.value(0);
  const from = api.coord([api.value(1), lane]);
  const to = api.coord([api.value(2), lane]);
  const height = Math.min(22, api.size([0, 1])[1] * HEIGHT_OF_A_LANE);
  const shape = echarts.graphic.clipRectByRect(
    { x: from[0], y: from[1] - height / 2, width: Math.max(2, to[0] - from[0]), height },
    { x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height });
  return shape && {
    type: 'rect',
    shape: { ...shape, r: 2 },
    style: { fill: api.visual('color'), decal: api.visual('decal') },
  };
}

/** The lines that the server wrote for this item. */
function tip(hit: any) {
  const lines: string[] = hit.data?.tip ?? [hit.name];
  return lines.map((line) => echarts.format.encodeHTML(line)).join('<br>');
}

function percent(value: number) {
  return `${value}%`;
}

/** What an option names as "@fn:name". */
export const functions: Record<string, unknown> = { span, tip, percent };
