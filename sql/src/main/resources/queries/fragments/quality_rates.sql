if(measured_events = 0, NULL, timely / measured_events) AS timely_rate,
    if(ended = 0, NULL, whole / ended) AS whole_rate,
    if(stated = 0, NULL, filled / stated) AS filled_rate,
    if(records = 0, NULL, sound / records) AS sound_rate
