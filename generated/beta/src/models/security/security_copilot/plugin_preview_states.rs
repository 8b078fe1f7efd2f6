// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginPreviewStates`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginPreviewStates {
    /// `ga` (0)
    Ga,
    /// `public` (1)
    Public,
    /// `private` (2)
    Private,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginPreviewStates: "microsoft.graph.security.securityCopilot.pluginPreviewStates";
    Ga: "ga" = 0,
    Public: "public" = 1,
    Private: "private" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
