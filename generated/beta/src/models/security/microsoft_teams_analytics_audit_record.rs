// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftTeamsAnalyticsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftTeamsAnalyticsAuditRecord "microsoft.graph.security.microsoftTeamsAnalyticsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftTeamsAnalyticsAuditRecord: super::AuditData }
