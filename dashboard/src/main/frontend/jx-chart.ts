import * as echarts from 'echarts/core';
import { BarChart, CustomChart, LineChart, ScatterChart, TreeChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { functions } from './jx-chart-functions';

echarts.use([
  BarChart, CustomChart, LineChart, ScatterChart, TreeChart,
  AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent,
  SVGRenderer,
]);

type Options = Record<string, unknown>;

/**
 * A chart whose options come from the server as JSON. JSON carries neither functions nor the page's colours, so two
 * kinds of text are replaced before drawing: "@fn:name" by a function, "var(--name)" by the value of that CSS property.
 */
class JxChart extends HTMLElement {
  private chart?: echarts.ECharts;
  private given?: Options;
  private readonly resized = new ResizeObserver(() => (this.chart ? this.chart.resize() : this.draw()));
  private readonly recoloured = new MutationObserver(() => this.draw());
  private readonly printing = () => this.chart?.resize({ silent: true });

  set options(options: Options | undefined) {
    this.given = options;
    this.draw();
  }

  get options() {
    return this.given;
  }

  connectedCallback() {
    this.resized.observe(this);
    this.recoloured.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'lang'] });
    window.addEventListener('beforeprint', this.printing);
    this.draw();
  }

  disconnectedCallback() {
    this.resized.disconnect();
    this.recoloured.disconnect();
    window.removeEventListener('beforeprint', this.printing);
    this.chart?.dispose();
    this.chart = undefined;
    this.removeAttribute('drawn');
  }

  private draw() {
    if (!this.given || !this.isConnected || !this.clientWidth || !this.clientHeight) {
      return;
    }
    const style = getComputedStyle(this);
    const locale = document.documentElement.lang.startsWith('en') ? 'EN' : 'ZH';
    if (!this.chart || this.chart.isDisposed() || this.getAttribute('locale') !== locale) {
      this.chart?.dispose();
      this.chart = echarts.init(this, undefined, { locale, useDirtyRect: false });
      this.setAttribute('locale', locale);
      this.chart.on('click', (hit: any) =>
        this.dispatchEvent(new CustomEvent('chart-click', { detail: { key: hit.data?.key ?? '' } })));
    }
    this.chart.setOption(
      {
        backgroundColor: 'transparent',
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 300,
        textStyle: { fontFamily: style.fontFamily, color: style.color },
        ...(this.revive(this.given, style) as Options),
      },
      true);
    this.setAttribute('drawn', '');
  }

  private revive(value: unknown, style: CSSStyleDeclaration): unknown {
    if (typeof value === 'string') {
      if (value.startsWith('@fn:')) {
        return functions[value.slice(4)];
      }
      return value.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
    }
    if (Array.isArray(value)) {
      return value.map((each) => this.revive(each, style));
    }
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.revive(each, style)]));
    }
    return value;
  }
}

customElements.define('jx-chart', JxChart);
