// @generated
use crate::mg;

/// Enumeration `microsoft.graph.actionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// `tunnel` (0)
    Tunnel,
    /// `exclude` (1)
    Exclude,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ActionType: "microsoft.graph.actionType";
    Tunnel: "tunnel" = 0,
    Exclude: "exclude" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
