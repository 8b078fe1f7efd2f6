// @generated
use crate::mg;

/// `microsoft.graph.onlineMeetingRole`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingRole {
    /// `attendee`, 0.
    Attendee,
    /// `presenter`, 1.
    Presenter,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
    /// `producer`, 3.
    Producer,
    /// `coorganizer`, 4.
    Coorganizer,
}

mg::enumeration! {
    OnlineMeetingRole "microsoft.graph.onlineMeetingRole" "";
    Attendee "attendee" 0,
    Presenter "presenter" 1,
    UnknownFutureValue "unknownFutureValue" 2,
    Producer "producer" 3,
    Coorganizer "coorganizer" 4,
}
