// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.pluginSetting`.
pub struct PluginSetting {
    /// `acceptableValues`.
    pub acceptable_values: mg::Field<Vec<String>>,
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayType`. Never null.
    pub display_type: mg::Field<mg::Open<super::PluginSettingDisplayType>>,
    /// `hintText`.
    pub hint_text: mg::Field<String>,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `settingValue`. Never null.
    pub setting_value: mg::Field<mg::Open<super::PluginSettingType>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PluginSetting: "microsoft.graph.security.securityCopilot.pluginSetting", complex;
    acceptable_values: "acceptableValues" required,
    default_value: "defaultValue",
    description: "description",
    display_type: "displayType" required,
    hint_text: "hintText",
    is_required: "isRequired" required,
    label: "label",
    name: "name",
    setting_value: "settingValue" required,
    value: "value",
}
