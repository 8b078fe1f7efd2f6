// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerCopyPlanAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerCopyPlanAuditRecord "microsoft.graph.security.plannerCopyPlanAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerCopyPlanAuditRecord: super::AuditData }
