// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditSearchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AuditSearchAuditRecord "microsoft.graph.security.auditSearchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AuditSearchAuditRecord: super::AuditData }
