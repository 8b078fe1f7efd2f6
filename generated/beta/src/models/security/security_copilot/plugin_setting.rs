// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.pluginSetting`, a complex type.
    PluginSetting "microsoft.graph.security.securityCopilot.pluginSetting" "complex";
    /// `acceptableValues`: Collection(String), items not null
    acceptable_values "acceptableValues" "r": Vec<String>,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `description`: String
    description "description": String,
    /// `displayType`: microsoft.graph.security.securityCopilot.pluginSettingDisplayType, not null
    display_type "displayType" "r": mg::Open<super::PluginSettingDisplayType>,
    /// `hintText`: String
    hint_text "hintText": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `label`: String
    label "label": String,
    /// `name`: String
    name "name": String,
    /// `settingValue`: microsoft.graph.security.securityCopilot.pluginSettingType, not null
    setting_value "settingValue" "r": mg::Open<super::PluginSettingType>,
    /// `value`: String
    value "value": String,
}
