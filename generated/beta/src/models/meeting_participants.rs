// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingParticipants`, a complex type.
    MeetingParticipants "microsoft.graph.meetingParticipants" "complex";
    /// `attendees`: Collection(meetingParticipantInfo)
    attendees "attendees": Vec<super::MeetingParticipantInfo>,
    /// `contributors`: Collection(meetingParticipantInfo)
    contributors "contributors": Vec<super::MeetingParticipantInfo>,
    /// `organizer`: meetingParticipantInfo
    organizer "organizer": mg::Boxed<super::MeetingParticipantInfo>,
    /// `producers`: Collection(meetingParticipantInfo)
    producers "producers": Vec<super::MeetingParticipantInfo>,
}
