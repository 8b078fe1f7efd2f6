// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingCapabilities`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingCapabilities {
    /// `questionAndAnswer` (0)
    QuestionAndAnswer,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingCapabilities: "microsoft.graph.meetingCapabilities";
    QuestionAndAnswer: "questionAndAnswer" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
