// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.labelAnalyticsAggregateAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    LabelAnalyticsAggregateAuditRecord "microsoft.graph.security.labelAnalyticsAggregateAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { LabelAnalyticsAggregateAuditRecord: super::AuditData }
