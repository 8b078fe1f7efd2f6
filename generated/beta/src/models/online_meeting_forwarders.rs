// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingForwarders`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingForwarders {
    /// `everyone` (0)
    Everyone,
    /// `organizer` (1)
    Organizer,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingForwarders: "microsoft.graph.onlineMeetingForwarders";
    Everyone: "everyone" = 0,
    Organizer: "organizer" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
