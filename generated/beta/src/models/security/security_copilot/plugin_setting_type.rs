// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginSettingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginSettingType {
    /// `string` (0)
    String,
    /// `bool` (1)
    Bool,
    /// `array` (2)
    Array,
    /// `enum` (3)
    Enum,
    /// `secretString` (4)
    SecretString,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginSettingType: "microsoft.graph.security.securityCopilot.pluginSettingType";
    String: "string" = 0,
    Bool: "bool" = 1,
    Array: "array" = 2,
    Enum: "enum" = 3,
    SecretString: "secretString" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
