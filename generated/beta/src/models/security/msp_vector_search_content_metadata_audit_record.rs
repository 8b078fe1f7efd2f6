// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mspVectorSearchContentMetadataAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MspVectorSearchContentMetadataAuditRecord "microsoft.graph.security.mspVectorSearchContentMetadataAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MspVectorSearchContentMetadataAuditRecord: super::AuditData }
