package cn.jianxiao.ingest.sheet;

import cn.jianxiao.ingest.xml.BoundedXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 目录: which sheets a workbook has and where they are.
 *
 * @param sheets in the order of their tabs
 * @param from1904 whether days are counted from 1904 on, as old programs on Macs did
 */
record Contents(List<Sheet> sheets, boolean from1904) {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    record Sheet(String name, String part, boolean hidden) {}

    static Contents read(Parts parts) throws IOException {
        Map<String, String> places = places(parts);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Parts.Part part = parts.get(WORKBOOK)) {
            BoundedXml xml = part.xml();
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = List.of("1", "true").contains(xml.attribute("date1904", ""));
                } else if (xml.isStart("sheet")) {
                    String place = places.get(xml.attribute("id", ""));
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    if (place != null) {
                        sheets.add(new Sheet(xml.attribute("name", ""), place, hidden));
                    }
                }
            }
        }
        return new Contents(List.copyOf(sheets), from1904);
    }

    /** The id of a relation to the name of its part; charts and macros on sheets of their own are no tables. */
    private static Map<String, String> places(Parts parts) throws IOException {
        Map<String, String> places = new HashMap<>();
        try (Parts.Part part = parts.get(LINKS)) {
            BoundedXml xml = part.xml();
            while (xml.next()) {
                if (xml.isStart("Relationship") && xml.attribute("Type", "").endsWith("/worksheet")) {
                    String target = xml.attribute("Target", "");
                    places.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return places;
    }
}
