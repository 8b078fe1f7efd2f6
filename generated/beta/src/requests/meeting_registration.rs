// @generated
use crate::{mg, models, requests};

/// Requests on one [`MeetingRegistration`](models::MeetingRegistration): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.app().online_meetings().id(id).registration()`.
#[derive(Clone, Debug)]
pub struct MeetingRegistrationResource(mg::One<models::MeetingRegistration>);

mg::builder! { MeetingRegistrationResource: mg::One<models::MeetingRegistration> }

impl MeetingRegistrationResource {
    /// `…/customQuestions`: many
    /// [`MeetingRegistrationQuestion`](models::MeetingRegistrationQuestion).
    ///
    /// Least privileged permission to read: `OnlineMeetings.Read` (delegated).
    #[inline]
    pub fn custom_questions(
        &self,
    ) -> requests::meeting_registration_question::MeetingRegistrationQuestionCollection {
        mg::navigate(self, "customQuestions")
    }

    /// `…/registrants`: many [`MeetingRegistrantBase`](models::MeetingRegistrantBase).
    #[inline]
    pub fn registrants(
        &self,
    ) -> requests::meeting_registrant_base::MeetingRegistrantBaseCollection {
        mg::navigate(self, "registrants")
    }
}
