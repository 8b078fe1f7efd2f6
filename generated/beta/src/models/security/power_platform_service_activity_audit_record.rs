// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformServiceActivityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformServiceActivityAuditRecord "microsoft.graph.security.powerPlatformServiceActivityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformServiceActivityAuditRecord: super::AuditData }
