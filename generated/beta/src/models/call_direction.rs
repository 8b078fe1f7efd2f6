// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallDirection {
    /// `incoming` (0)
    Incoming,
    /// `outgoing` (1)
    Outgoing,
}

mg::enumeration! {
    CallDirection: "microsoft.graph.callDirection";
    Incoming: "incoming" = 0,
    Outgoing: "outgoing" = 1,
}
