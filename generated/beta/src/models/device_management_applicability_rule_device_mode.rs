// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`.
pub struct DeviceManagementApplicabilityRuleDeviceMode {
    /// `deviceMode`. Never null.
    pub device_mode: mg::Field<mg::Open<super::Windows10DeviceModeType>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::DeviceManagementApplicabilityRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementApplicabilityRuleDeviceMode: "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode", complex;
    device_mode: "deviceMode" required,
    name: "name",
    rule_type: "ruleType" required,
}
