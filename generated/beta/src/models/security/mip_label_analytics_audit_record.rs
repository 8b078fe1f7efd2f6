// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipLabelAnalyticsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipLabelAnalyticsAuditRecord "microsoft.graph.security.mipLabelAnalyticsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipLabelAnalyticsAuditRecord: super::AuditData }
