// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyDigestEmailRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyDigestEmailRecord "microsoft.graph.security.privacyDigestEmailRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyDigestEmailRecord: super::AuditData }
