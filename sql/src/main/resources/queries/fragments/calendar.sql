-- Whose days count for a department: its own where it has a calendar, otherwise those for all.
if(department IN (SELECT department FROM calendars WHERE version = (SELECT max(version) FROM calendars)), department, '')
