export { linesBehind } from '../../balance/trace/which-lines';
