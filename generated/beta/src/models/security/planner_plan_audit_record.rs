// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerPlanAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerPlanAuditRecord "microsoft.graph.security.plannerPlanAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerPlanAuditRecord: super::AuditData }
