// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerTaskListAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerTaskListAuditRecord "microsoft.graph.security.plannerTaskListAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerTaskListAuditRecord: super::AuditData }
