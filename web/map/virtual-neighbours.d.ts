declare module "virtual:neighbours" {
  const collection: import("geojson").FeatureCollection;
  export default collection;
}
