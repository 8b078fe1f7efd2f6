// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformLockboxResourceAccessRequestAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformLockboxResourceAccessRequestAuditRecord "microsoft.graph.security.powerPlatformLockboxResourceAccessRequestAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformLockboxResourceAccessRequestAuditRecord: super::AuditData }
