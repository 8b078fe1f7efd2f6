// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.settingTemplateValue`, a complex type.
    SettingTemplateValue "microsoft.graph.settingTemplateValue" "complex";
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `description`: String
    description "description": String,
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
}
