// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.m365odspAssetMetadataRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    M365odspAssetMetadataRecord "microsoft.graph.security.m365odspAssetMetadataRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { M365odspAssetMetadataRecord: super::AuditData }
