// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.meetingRegistration`, by its URL.
    ///
    /// For example `/app/onlineMeetings/{onlineMeeting-id}/registration`.
    MeetingRegistrationResource(mg::One<models::MeetingRegistration>)
}

impl MeetingRegistrationResource {
    /// `…/customQuestions`: many `meetingRegistrationQuestion`
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::meeting_registration_question::MeetingRegistrationQuestionCollection {
        mg::to(self, "customQuestions")
    }

    /// `…/registrants`: many `meetingRegistrantBase`
    #[inline]
    pub fn registrants(
        &self,
    ) -> requests::meeting_registrant_base::MeetingRegistrantBaseCollection {
        mg::to(self, "registrants")
    }
}
