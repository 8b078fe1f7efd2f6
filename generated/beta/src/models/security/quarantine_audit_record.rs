// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.quarantineAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    QuarantineAuditRecord "microsoft.graph.security.quarantineAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { QuarantineAuditRecord: super::AuditData }
