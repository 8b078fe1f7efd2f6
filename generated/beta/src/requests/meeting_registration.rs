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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** |
    /// | `GET …/{id}` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** |
    /// | `POST` | **OnlineMeetings.ReadWrite** |
    /// | `PATCH …/{id}` | **OnlineMeetings.ReadWrite** |
    /// | `DELETE …/{id}` | **OnlineMeetings.ReadWrite** |
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::meeting_registration_question::MeetingRegistrationQuestionCollection {
        mg::to(self, "customQuestions")
    }

    /// `…/registrants`: many `meetingRegistrantBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings/{id}/registration/registrants` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | – |
    /// | `GET` `/users/{id}/onlineMeetings/{id}/registration/registrants` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    /// | `POST` `/me/onlineMeetings/{id}/registration/registrants` | **OnlineMeetings.ReadWrite** | – |
    /// | `POST` `/users/{id}/onlineMeetings/{id}/registration/registrants` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.Read.All**, **OnlineMeetings.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/onlineMeetings/{id}/registration/registrants/{id}` | **OnlineMeetings.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/onlineMeetings/{id}/registration/registrants/{id}` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.Read.All**, OnlineMeetings.ReadWrite.All |
    #[inline]
    pub fn registrants(
        &self,
    ) -> requests::meeting_registrant_base::MeetingRegistrantBaseCollection {
        mg::to(self, "registrants")
    }
}
