package cn.jianxiao.sql.row;

/**
 * 办件归属: which case it is, whose and of what kind. No component is null: what is missing is empty or 0.
 *
 * @param code the code the case is linked to: the project's own or one of its parts'
 * @param stage see {@link cn.jianxiao.approval.event.Stage}
 * @param kind see {@link cn.jianxiao.approval.event.MatterKind}
 * @param accessMode see {@link cn.jianxiao.approval.event.AccessMode}
 * @param flowType see {@link cn.jianxiao.approval.event.FlowType}
 * @param parallelGroup 并联审批实例, empty when alone
 * @param handler 经办人, may be empty
 */
public record CaseSubject(
        String project,
        String caseId,
        String code,
        String source,
        String division,
        String department,
        String departmentName,
        String matter,
        String matterName,
        int stage,
        int kind,
        int accessMode,
        int flowType,
        String parallelGroup,
        String handler) {

    /** A project's own, where nothing is about one of its cases. */
    public static CaseSubject ofProject(String project, String division, int flowType) {
        return new CaseSubject(project, "", project, "", division, "", "", "", "", 0, 0, 0, flowType, "", "");
    }

    public CaseSubject withStage(int other) {
        return new CaseSubject(
                project,
                caseId,
                code,
                source,
                division,
                department,
                departmentName,
                matter,
                matterName,
                other,
                kind,
                accessMode,
                flowType,
                parallelGroup,
                handler);
    }

    public CaseSubject withCode(String other) {
        return new CaseSubject(
                project,
                caseId,
                other,
                source,
                division,
                department,
                departmentName,
                matter,
                matterName,
                stage,
                kind,
                accessMode,
                flowType,
                parallelGroup,
                handler);
    }
}
