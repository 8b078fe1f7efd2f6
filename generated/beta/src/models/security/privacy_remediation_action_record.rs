// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyRemediationActionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyRemediationActionRecord "microsoft.graph.security.privacyRemediationActionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyRemediationActionRecord: super::AuditData }
