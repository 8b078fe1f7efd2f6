// @generated
use crate::mg;

/// Enumeration `microsoft.graph.initiatorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitiatorType {
    /// `user` (0)
    User,
    /// `application` (1)
    Application,
    /// `system` (2)
    System,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    InitiatorType: "microsoft.graph.initiatorType";
    User: "user" = 0,
    Application: "application" = 1,
    System: "system" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
