// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.isolationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsolationType {
    /// `full` (0)
    Full,
    /// `selective` (1)
    Selective,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    IsolationType: "microsoft.graph.security.isolationType";
    Full: "full" = 0,
    Selective: "selective" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
