// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingRegistrantStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingRegistrantStatus {
    /// `registered` (0)
    Registered,
    /// `canceled` (1)
    Canceled,
    /// `processing` (2)
    Processing,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingRegistrantStatus: "microsoft.graph.meetingRegistrantStatus";
    Registered: "registered" = 0,
    Canceled: "canceled" = 1,
    Processing: "processing" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
