// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.skillPreviewState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkillPreviewState {
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
    SkillPreviewState: "microsoft.graph.security.securityCopilot.skillPreviewState";
    Ga: "ga" = 0,
    Public: "public" = 1,
    Private: "private" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
