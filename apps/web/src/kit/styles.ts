import '@outturn/charts/charts.css';
import '@outturn/charts/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/lists.css';
import './styles/print.css';
