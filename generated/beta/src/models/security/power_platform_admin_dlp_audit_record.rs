// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformAdminDlpAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformAdminDlpAuditRecord "microsoft.graph.security.powerPlatformAdminDlpAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformAdminDlpAuditRecord: super::AuditData }
