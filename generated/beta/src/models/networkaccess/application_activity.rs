// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.applicationActivity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationActivity {
    /// `none` (0)
    None,
    /// `prompt` (1)
    Prompt,
    /// `mcp` (2)
    Mcp,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationActivity: "microsoft.graph.networkaccess.applicationActivity";
    None: "none" = 0,
    Prompt: "prompt" = 1,
    Mcp: "mcp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
