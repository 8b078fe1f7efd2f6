// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`.
pub struct DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate {
    /// `allowedOptions`.
    pub allowed_options: mg::Field<
        Vec<super::DeviceManagementConfigurationOptionDefinitionTemplate>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate: "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate", complex;
    allowed_options: "allowedOptions" required,
}
