// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerTaskAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerTaskAuditRecord "microsoft.graph.security.plannerTaskAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerTaskAuditRecord: super::AuditData }
