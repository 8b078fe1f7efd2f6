// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerRosterAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerRosterAuditRecord "microsoft.graph.security.plannerRosterAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerRosterAuditRecord: super::AuditData }
