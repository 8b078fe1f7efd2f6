// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.settingValue`, a complex type.
    SettingValue "microsoft.graph.settingValue" "complex";
    /// `name`: String
    name "name": String,
    /// `value`: String
    value "value": String,
}
