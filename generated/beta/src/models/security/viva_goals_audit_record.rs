// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGoalsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGoalsAuditRecord "microsoft.graph.security.vivaGoalsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGoalsAuditRecord: super::AuditData }
