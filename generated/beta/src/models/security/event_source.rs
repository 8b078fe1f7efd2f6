// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.eventSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventSource {
    /// `system` (0)
    System,
    /// `admin` (1)
    Admin,
    /// `user` (2)
    User,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    EventSource: "microsoft.graph.security.eventSource";
    System: "system" = 0,
    Admin: "admin" = 1,
    User: "user" = 2,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
