package cn.jianxiao.ingest.file;

import java.util.Collection;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells events, registrations and feedback apart by a name that only one of them has. */
final class FieldNames {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> REGISTRATION =
            Set.of("updatedAt", "unifiedCode", "name", "owner", "category", "appliedAt", "codes", "codes.code");
    private static final Set<String> EVENT = Set.of("occurredAt", "caseId", "matter", "status", "code", "linkedCodes");

    /** Every piece of feedback has it, and nothing else. */
    private static final String FEEDBACK = "feedback";

    private static final String QUOTED_FEEDBACK = '"' + FEEDBACK + '"';

    private FieldNames() {}

    /** What no name tells is taken for an event. */
    static Target targetOf(Collection<String> names) {
        if (names.contains(FEEDBACK)) {
            return Target.FEEDBACK;
        }
        boolean registration = names.stream().anyMatch(REGISTRATION::contains)
                && names.stream().noneMatch(EVENT::contains);
        return registration ? Target.PROJECTS : Target.EVENTS;
    }

    /** By the object's first telling name; a text that is no object is taken for an event. */
    static Target targetOf(String record) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), record)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Target.EVENTS;
            }
            boolean maybeFeedback = record.contains(QUOTED_FEEDBACK);
            Target told = Target.EVENTS;
            boolean isTold = false;
            while ((!isTold || maybeFeedback) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.equals(FEEDBACK)) {
                    return Target.FEEDBACK;
                }
                if (!isTold && (EVENT.contains(name) || REGISTRATION.contains(name))) {
                    isTold = true;
                    told = EVENT.contains(name) ? Target.EVENTS : Target.PROJECTS;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return told;
        } catch (JacksonException unreadable) { // the receiver says so with a reason
            return Target.EVENTS;
        }
    }
}
