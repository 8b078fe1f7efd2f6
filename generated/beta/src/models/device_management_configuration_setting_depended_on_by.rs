// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingDependedOnBy`.
pub struct DeviceManagementConfigurationSettingDependedOnBy {
    /// `dependedOnBy`.
    pub depended_on_by: mg::Field<String>,
    /// `required`.
    pub required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingDependedOnBy: "microsoft.graph.deviceManagementConfigurationSettingDependedOnBy", complex;
    depended_on_by: "dependedOnBy",
    required: "required",
}
