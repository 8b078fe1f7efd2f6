// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftGraphDataConnectConsent`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftGraphDataConnectConsent "microsoft.graph.security.microsoftGraphDataConnectConsent" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftGraphDataConnectConsent: super::AuditData }
