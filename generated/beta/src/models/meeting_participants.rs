// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingParticipants`.
pub struct MeetingParticipants {
    /// `attendees`.
    pub attendees: mg::Field<Vec<super::MeetingParticipantInfo>>,
    /// `contributors`.
    pub contributors: mg::Field<Vec<super::MeetingParticipantInfo>>,
    /// `organizer`.
    pub organizer: mg::Field<mg::Boxed<super::MeetingParticipantInfo>>,
    /// `producers`.
    pub producers: mg::Field<Vec<super::MeetingParticipantInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingParticipants: "microsoft.graph.meetingParticipants", complex;
    attendees: "attendees",
    contributors: "contributors",
    organizer: "organizer",
    producers: "producers",
}
