// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationReferredSettingInformation`.
pub struct DeviceManagementConfigurationReferredSettingInformation {
    /// `settingDefinitionId`.
    pub setting_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationReferredSettingInformation: "microsoft.graph.deviceManagementConfigurationReferredSettingInformation", complex;
    setting_definition_id: "settingDefinitionId",
}
