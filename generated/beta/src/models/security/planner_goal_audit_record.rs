// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerGoalAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerGoalAuditRecord "microsoft.graph.security.plannerGoalAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerGoalAuditRecord: super::AuditData }
