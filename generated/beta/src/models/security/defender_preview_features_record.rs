// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.defenderPreviewFeaturesRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DefenderPreviewFeaturesRecord "microsoft.graph.security.defenderPreviewFeaturesRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DefenderPreviewFeaturesRecord: super::AuditData }
