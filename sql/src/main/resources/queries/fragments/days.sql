(SELECT department AS calendar, day, working, ordinal, true AS found FROM calendars FINAL WHERE version = (SELECT max(version) FROM calendars))
