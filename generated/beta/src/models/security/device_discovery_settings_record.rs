// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deviceDiscoverySettingsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DeviceDiscoverySettingsRecord "microsoft.graph.security.deviceDiscoverySettingsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DeviceDiscoverySettingsRecord: super::AuditData }
