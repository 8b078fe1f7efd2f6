// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformAdminEnvironmentAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformAdminEnvironmentAuditRecord "microsoft.graph.security.powerPlatformAdminEnvironmentAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformAdminEnvironmentAuditRecord: super::AuditData }
