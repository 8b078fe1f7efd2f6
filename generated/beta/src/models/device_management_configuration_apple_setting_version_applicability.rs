// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability`.
pub struct DeviceManagementConfigurationAppleSettingVersionApplicability {
    /// `constraints`. Never null.
    pub constraints: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationAppleApplicabilityConstraint>,
    >,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationAppleApplicabilityDeviceType>,
    >,
    /// `supportedVersions`.
    pub supported_versions: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationAppleOsSupportedVersions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationAppleSettingVersionApplicability: "microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability", complex;
    constraints: "constraints" required,
    device_type: "deviceType" required,
    supported_versions: "supportedVersions",
}
