// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationDependentOn`.
pub struct DeviceManagementConfigurationDependentOn {
    /// `dependentOn`.
    pub dependent_on: mg::Field<String>,
    /// `parentSettingId`.
    pub parent_setting_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationDependentOn: "microsoft.graph.deviceManagementConfigurationDependentOn", complex;
    dependent_on: "dependentOn",
    parent_setting_id: "parentSettingId",
}
