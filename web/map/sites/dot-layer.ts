/**
 * Points that are one vertex each. The circles of deck.gl's own layers are four, with a dozen attributes: of 200,000
 * sites they took ten times as long to draw without a graphics card.
 */
import { Layer, project32, type UpdateParameters } from "@deck.gl/core";
import { Model } from "@luma.gl/engine";

interface DotLayerProps {
  /** [red, green, blue], 0–1. */
  colour: readonly [number, number, number];
  /** With its white rim, in CSS px, at a zoom. */
  radiusAt(zoom: number): number;
  /** Pixels of the canvas per CSS px. */
  pixelRatio: number;
  /** The layer of the map that lies over them. */
  beforeId: string;
}

const BLOCK = `\
layout(std140) uniform siteUniforms {
  highp vec3 colour;
  highp float radius;
  highp float rim;
} site;
`;

const look = {
  name: "site",
  vs: BLOCK,
  fs: BLOCK,
  uniformTypes: { colour: "vec3<f32>", radius: "f32", rim: "f32" },
} as const;

const VERTEX = `\
#version 300 es
in vec2 positions;
void main() {
  gl_Position = project_position_to_clipspace(vec3(positions, 0.0), vec3(0.0), vec3(0.0));
  gl_PointSize = 2.0 * site.radius;
}`;

/** A disc with a rim, its edge smooth over one pixel. */
const FRAGMENT = `\
#version 300 es
precision highp float;
out vec4 fragment;
void main() {
  float within = site.radius - 2.0 * site.radius * length(gl_PointCoord - 0.5);
  if (within <= 0.0) discard;
  float white = 1.0 - smoothstep(site.rim - 0.5, site.rim + 0.5, within);
  fragment = vec4(mix(site.colour, vec3(1.0), white), min(within, 1.0));
}`;

/** Width of the rim, CSS px. */
const RIM = 0.8;

export class DotLayer extends Layer<DotLayerProps> {
  static override layerName = "DotLayer";
  declare state: { model?: Model };

  override initializeState(): void {
    this.getAttributeManager()?.add({ positions: { size: 2, type: "float32", accessor: "getPosition" } });
  }

  override getShaders() {
    return super.getShaders({ vs: VERTEX, fs: FRAGMENT, modules: [project32, look] });
  }

  override updateState(params: UpdateParameters<this>): void {
    super.updateState(params);
    if (!params.changeFlags.extensionsChanged) return;
    this.state.model?.destroy();
    this.state.model = new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      topology: "point-list",
      isInstanced: false,
    });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    const { model } = this.state;
    const { colour, radiusAt, pixelRatio } = this.props;
    if (!model) return;
    const radius = radiusAt(this.context.viewport.zoom) * pixelRatio;
    model.shaderInputs.setProps({ site: { colour, radius, rim: RIM * pixelRatio } });
    model.setVertexCount(this.getNumInstances());
    model.draw(this.context.renderPass);
  }
}
