// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyTenantAuditHistoryRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    PrivacyTenantAuditHistoryRecord "microsoft.graph.security.privacyTenantAuditHistoryRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyTenantAuditHistoryRecord: super::AuditData }
