// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingOccurrence`.
pub struct DeviceManagementConfigurationSettingOccurrence {
    /// `maxDeviceOccurrence`.
    pub max_device_occurrence: mg::Field<i32>,
    /// `minDeviceOccurrence`.
    pub min_device_occurrence: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingOccurrence: "microsoft.graph.deviceManagementConfigurationSettingOccurrence", complex;
    max_device_occurrence: "maxDeviceOccurrence",
    min_device_occurrence: "minDeviceOccurrence",
}
