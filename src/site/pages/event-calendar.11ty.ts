import { renderCalendar } from '../calendar.ts';
import { calendarFile } from '../links.ts';
import { pageTemplate } from '../page-template.ts';

export const { data, render } = pageTemplate('event', renderCalendar, calendarFile);
