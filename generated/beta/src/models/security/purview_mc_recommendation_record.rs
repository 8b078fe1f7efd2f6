// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.purviewMCRecommendationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PurviewMcRecommendationRecord "microsoft.graph.security.purviewMCRecommendationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PurviewMcRecommendationRecord: super::AuditData }
