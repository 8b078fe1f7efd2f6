// @generated
use crate::mg;

/// Enumeration `microsoft.graph.responseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseType {
    /// `none` (0)
    None,
    /// `organizer` (1)
    Organizer,
    /// `tentativelyAccepted` (2)
    TentativelyAccepted,
    /// `accepted` (3)
    Accepted,
    /// `declined` (4)
    Declined,
    /// `notResponded` (5)
    NotResponded,
}

mg::enumeration! {
    ResponseType: "microsoft.graph.responseType";
    None: "none" = 0,
    Organizer: "organizer" = 1,
    TentativelyAccepted: "tentativelyAccepted" = 2,
    Accepted: "accepted" = 3,
    Declined: "declined" = 4,
    NotResponded: "notResponded" = 5,
}
