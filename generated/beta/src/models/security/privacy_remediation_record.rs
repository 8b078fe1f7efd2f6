// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyRemediationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyRemediationRecord "microsoft.graph.security.privacyRemediationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyRemediationRecord: super::AuditData }
