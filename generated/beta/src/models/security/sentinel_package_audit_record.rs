// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelPackageAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelPackageAuditRecord "microsoft.graph.security.sentinelPackageAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelPackageAuditRecord: super::AuditData }
