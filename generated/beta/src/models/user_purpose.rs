// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userPurpose`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPurpose {
    /// `unknown` (0)
    Unknown,
    /// `user` (1)
    User,
    /// `linked` (2)
    Linked,
    /// `shared` (3)
    Shared,
    /// `room` (4)
    Room,
    /// `equipment` (5)
    Equipment,
    /// `others` (6)
    Others,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    UserPurpose: "microsoft.graph.userPurpose";
    Unknown: "unknown" = 0,
    User: "user" = 1,
    Linked: "linked" = 2,
    Shared: "shared" = 3,
    Room: "room" = 4,
    Equipment: "equipment" = 5,
    Others: "others" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
