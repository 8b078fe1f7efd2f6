// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deviceDiscoverySettingsExclusionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DeviceDiscoverySettingsExclusionRecord "microsoft.graph.security.deviceDiscoverySettingsExclusionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DeviceDiscoverySettingsExclusionRecord: super::AuditData }
