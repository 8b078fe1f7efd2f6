// @generated
use crate::mg;

/// Enumeration `microsoft.graph.targettedUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargettedUserType {
    /// `unknown` (0)
    Unknown,
    /// `clicked` (1)
    Clicked,
    /// `compromised` (2)
    Compromised,
    /// `allUsers` (3)
    AllUsers,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TargettedUserType: "microsoft.graph.targettedUserType";
    Unknown: "unknown" = 0,
    Clicked: "clicked" = 1,
    Compromised: "compromised" = 2,
    AllUsers: "allUsers" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
