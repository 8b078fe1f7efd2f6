// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingEngagementType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingEngagementType {
    /// `reaction` (0)
    Reaction,
    /// `hand` (1)
    Hand,
    /// `camera` (2)
    Camera,
    /// `microphone` (3)
    Microphone,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingEngagementType: "microsoft.graph.meetingEngagementType";
    Reaction: "reaction" = 0,
    Hand: "hand" = 1,
    Camera: "camera" = 2,
    Microphone: "microphone" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
