// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkSoftwareFreshness`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkSoftwareFreshness {
    /// `unknown` (0)
    Unknown,
    /// `latest` (1)
    Latest,
    /// `updateAvailable` (2)
    UpdateAvailable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkSoftwareFreshness: "microsoft.graph.teamworkSoftwareFreshness";
    Unknown: "unknown" = 0,
    Latest: "latest" = 1,
    UpdateAvailable: "updateAvailable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
