// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformLockboxResourceCommandAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformLockboxResourceCommandAuditRecord "microsoft.graph.security.powerPlatformLockboxResourceCommandAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformLockboxResourceCommandAuditRecord: super::AuditData }
