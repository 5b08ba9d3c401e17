(SELECT day, ordinal, true AS found FROM calendar FINAL)
