// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.disableConsentRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DisableConsentRecord "microsoft.graph.security.disableConsentRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DisableConsentRecord: super::AuditData }
