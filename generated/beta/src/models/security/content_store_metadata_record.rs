// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.contentStoreMetadataRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ContentStoreMetadataRecord "microsoft.graph.security.contentStoreMetadataRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ContentStoreMetadataRecord: super::AuditData }
