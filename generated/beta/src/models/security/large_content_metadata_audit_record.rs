// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.largeContentMetadataAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    LargeContentMetadataAuditRecord "microsoft.graph.security.largeContentMetadataAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { LargeContentMetadataAuditRecord: super::AuditData }
