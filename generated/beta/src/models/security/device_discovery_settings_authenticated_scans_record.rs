// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deviceDiscoverySettingsAuthenticatedScansRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DeviceDiscoverySettingsAuthenticatedScansRecord "microsoft.graph.security.deviceDiscoverySettingsAuthenticatedScansRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DeviceDiscoverySettingsAuthenticatedScansRecord: super::AuditData }
