// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginCategory {
    /// `hidden` (0)
    Hidden,
    /// `microsoft` (1)
    Microsoft,
    /// `microsoftConnectors` (2)
    MicrosoftConnectors,
    /// `other` (3)
    Other,
    /// `web` (4)
    Web,
    /// `testing` (5)
    Testing,
    /// `plugin` (6)
    Plugin,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginCategory: "microsoft.graph.security.securityCopilot.pluginCategory";
    Hidden: "hidden" = 0,
    Microsoft: "microsoft" = 1,
    MicrosoftConnectors: "microsoftConnectors" = 2,
    Other: "other" = 3,
    Web: "web" = 4,
    Testing: "testing" = 5,
    Plugin: "plugin" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
