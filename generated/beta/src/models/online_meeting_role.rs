// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingRole {
    /// `attendee` (0)
    Attendee,
    /// `presenter` (1)
    Presenter,
    /// `producer` (2)
    Producer,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `coorganizer` (4)
    Coorganizer,
}

mg::enumeration! {
    OnlineMeetingRole: "microsoft.graph.onlineMeetingRole";
    Attendee: "attendee" = 0,
    Presenter: "presenter" = 1,
    Producer: "producer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Coorganizer: "coorganizer" = 4,
}
