// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformTenantIsolationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformTenantIsolationRecord "microsoft.graph.security.powerPlatformTenantIsolationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformTenantIsolationRecord: super::AuditData }
