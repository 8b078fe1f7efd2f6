// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelLakeDataOnboardingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelLakeDataOnboardingAuditRecord "microsoft.graph.security.sentinelLakeDataOnboardingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelLakeDataOnboardingAuditRecord: super::AuditData }
