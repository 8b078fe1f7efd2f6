// @generated
use crate::mg;

/// Enumeration `microsoft.graph.confirmedBy`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmedBy {
    /// `none` (0)
    None,
    /// `user` (1)
    User,
    /// `manager` (2)
    Manager,
    /// `unknownFutureValue` (1024)
    UnknownFutureValue,
}

mg::enumeration! {
    ConfirmedBy: "microsoft.graph.confirmedBy", flags;
    None: "none" = 0,
    User: "user" = 1,
    Manager: "manager" = 2,
    UnknownFutureValue: "unknownFutureValue" = 1024,
}
