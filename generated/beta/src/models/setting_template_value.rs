// @generated
use crate::mg;

/// Complex type `microsoft.graph.settingTemplateValue`.
pub struct SettingTemplateValue {
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SettingTemplateValue: "microsoft.graph.settingTemplateValue", complex;
    default_value: "defaultValue",
    description: "description",
    name: "name",
    type_: "type",
}
