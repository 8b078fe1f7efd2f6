// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`, a complex type.
    DeviceManagementApplicabilityRuleDeviceMode "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode" "complex";
    /// `deviceMode`: windows10DeviceModeType, not null
    device_mode "deviceMode" "r": mg::Open<super::Windows10DeviceModeType>,
    /// `name`: String
    name "name": String,
    /// `ruleType`: deviceManagementApplicabilityRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::DeviceManagementApplicabilityRuleType>,
}
