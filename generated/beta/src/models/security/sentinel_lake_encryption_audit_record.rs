// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelLakeEncryptionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelLakeEncryptionAuditRecord "microsoft.graph.security.sentinelLakeEncryptionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelLakeEncryptionAuditRecord: super::AuditData }
