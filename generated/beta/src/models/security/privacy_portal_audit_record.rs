// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyPortalAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyPortalAuditRecord "microsoft.graph.security.privacyPortalAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyPortalAuditRecord: super::AuditData }
