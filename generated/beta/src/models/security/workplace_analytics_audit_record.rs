// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.workplaceAnalyticsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    WorkplaceAnalyticsAuditRecord "microsoft.graph.security.workplaceAnalyticsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { WorkplaceAnalyticsAuditRecord: super::AuditData }
