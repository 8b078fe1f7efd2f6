// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerPlanListAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerPlanListAuditRecord "microsoft.graph.security.plannerPlanListAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerPlanListAuditRecord: super::AuditData }
