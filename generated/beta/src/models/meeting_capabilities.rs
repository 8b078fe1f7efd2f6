// @generated
use crate::mg;

/// `microsoft.graph.meetingCapabilities`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingCapabilities {
    /// `questionAndAnswer`, 0.
    QuestionAndAnswer,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingCapabilities "microsoft.graph.meetingCapabilities" "";
    QuestionAndAnswer "questionAndAnswer" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
