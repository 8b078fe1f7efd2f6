// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamVisibilityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamVisibilityType {
    /// `private` (0)
    Private,
    /// `public` (1)
    Public,
    /// `hiddenMembership` (2)
    HiddenMembership,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamVisibilityType: "microsoft.graph.teamVisibilityType";
    Private: "private" = 0,
    Public: "public" = 1,
    HiddenMembership: "hiddenMembership" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
