// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewPrivacyAuditEvent`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewPrivacyAuditEvent "microsoft.graph.security.microsoftPurviewPrivacyAuditEvent" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewPrivacyAuditEvent: super::AuditData }
