// @generated
use crate::{mg, models};

/// One `microsoft.graph.meetingRegistrationQuestion`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/registration/customQuestions/{meetingRegistrationQuestion-id}`.
pub type MeetingRegistrationQuestionResource = mg::One<
    models::MeetingRegistrationQuestion,
>;

/// A collection of `microsoft.graph.meetingRegistrationQuestion`, by its URL.
///
/// For example `/app/onlineMeetings/{onlineMeeting-id}/registration/customQuestions`.
pub type MeetingRegistrationQuestionCollection = mg::Many<
    models::MeetingRegistrationQuestion,
    MeetingRegistrationQuestionResource,
>;
