// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppPowerShellScriptRuleOperationType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `string` (1)
    String,
    /// `dateTime` (2)
    DateTime,
    /// `integer` (3)
    Integer,
    /// `float` (4)
    Float,
    /// `version` (5)
    Version,
    /// `boolean` (6)
    Boolean,
}

mg::enumeration! {
    Win32LobAppPowerShellScriptRuleOperationType: "microsoft.graph.win32LobAppPowerShellScriptRuleOperationType";
    NotConfigured: "notConfigured" = 0,
    String: "string" = 1,
    DateTime: "dateTime" = 2,
    Integer: "integer" = 3,
    Float: "float" = 4,
    Version: "version" = 5,
    Boolean: "boolean" = 6,
}
