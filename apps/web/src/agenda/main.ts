import { readAgendaPage } from './agenda-page';
import { followChanges } from './changes';
import { startFilters } from './filters';
import { foldWhatIsOver, unfoldTarget } from './folds';
import { followNetwork, keepForLater } from './network';
import { followPresent } from './present';
import { offerSharing } from './sharing';
import { startStars } from './stars';
import { offerOwnZone } from './zone';

const page = readAgendaPage();
if (page) {
  const stars = startStars(page);
  startFilters(page, stars);
  offerSharing(page);
  offerOwnZone(page);
  foldWhatIsOver(page);
  followPresent(page);
  unfoldTarget();
  page.tools.hidden = false;
  followNetwork(page);
  followChanges(page);
  keepForLater();
}
