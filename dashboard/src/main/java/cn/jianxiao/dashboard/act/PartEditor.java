package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.Collection;
import java.util.List;

/** 单项工程填报: the fields in which a part is told. */
interface PartEditor {

    /** What the fields lie in. */
    Component component();

    /** The first field. */
    Focusable<?> first();

    /** What the fields tell now, other fields of the part kept. */
    Part part();

    /** The titles of the fields that are still to be filled in. */
    List<String> missing();

    /** What is wrong with what is filled in, in sentences. */
    List<String> faults();

    /** What is doubtful about it and does not stand against it. */
    List<String> doubts();

    /** Whether it has so many fields that they need room. */
    boolean isWide();

    /** Offers the buildings of the codes above. */
    void offer(Collection<String> buildings);

    /** Calls back whenever a field changes. */
    void watch(Runnable changed);
}
