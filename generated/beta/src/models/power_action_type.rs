// @generated
use crate::mg;

/// Enumeration `microsoft.graph.powerActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PowerActionType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `noAction` (1)
    NoAction,
    /// `sleep` (2)
    Sleep,
    /// `hibernate` (3)
    Hibernate,
    /// `shutdown` (4)
    Shutdown,
}

mg::enumeration! {
    PowerActionType: "microsoft.graph.powerActionType";
    NotConfigured: "notConfigured" = 0,
    NoAction: "noAction" = 1,
    Sleep: "sleep" = 2,
    Hibernate: "hibernate" = 3,
    Shutdown: "shutdown" = 4,
}
