// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.kaizalaAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    KaizalaAuditRecord "microsoft.graph.security.kaizalaAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { KaizalaAuditRecord: super::AuditData }
