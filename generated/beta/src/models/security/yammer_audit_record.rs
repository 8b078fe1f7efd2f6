// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.yammerAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    YammerAuditRecord "microsoft.graph.security.yammerAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { YammerAuditRecord: super::AuditData }
