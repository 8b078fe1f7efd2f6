// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerGoalListAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerGoalListAuditRecord "microsoft.graph.security.plannerGoalListAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerGoalListAuditRecord: super::AuditData }
