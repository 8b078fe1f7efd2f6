// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`.
pub struct DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate {
    /// `maxValue`. Never null.
    pub max_value: mg::Field<i32>,
    /// `minValue`. Never null.
    pub min_value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate: "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate", complex;
    max_value: "maxValue" required,
    min_value: "minValue" required,
}
