// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aedAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AedAuditRecord "microsoft.graph.security.aedAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AedAuditRecord: super::AuditData }
