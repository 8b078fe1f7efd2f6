// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelLakeOnboardingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelLakeOnboardingAuditRecord "microsoft.graph.security.sentinelLakeOnboardingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelLakeOnboardingAuditRecord: super::AuditData }
