import { renderCalendar } from '../../../machine/calendar.ts';
import { calendarFile } from '../../../plan/links.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('event', renderCalendar, calendarFile);
