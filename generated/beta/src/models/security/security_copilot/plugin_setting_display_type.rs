// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginSettingDisplayType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginSettingDisplayType {
    /// `none` (0)
    None,
    /// `textbox` (1)
    Textbox,
    /// `checkbox` (2)
    Checkbox,
    /// `dropdown` (3)
    Dropdown,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginSettingDisplayType: "microsoft.graph.security.securityCopilot.pluginSettingDisplayType";
    None: "none" = 0,
    Textbox: "textbox" = 1,
    Checkbox: "checkbox" = 2,
    Dropdown: "dropdown" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
