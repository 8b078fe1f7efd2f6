// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.supervisoryReviewDayXInsightsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SupervisoryReviewDayXInsightsAuditRecord "microsoft.graph.security.supervisoryReviewDayXInsightsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SupervisoryReviewDayXInsightsAuditRecord: super::AuditData }
