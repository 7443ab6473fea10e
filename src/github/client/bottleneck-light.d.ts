/** The build without Redis, which the throttling plugin itself loads; the package types only the full one. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck;
}
