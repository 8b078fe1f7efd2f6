// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration`.
    VirtualEventWebinarRegistrationConfigurationResource(mg::One<models::VirtualEventWebinarRegistrationConfiguration>)
}

impl VirtualEventWebinarRegistrationConfigurationResource {
    /// `…/questions`: many `virtualEventRegistrationQuestionBase`
    #[inline]
    pub fn questions(
        &self,
    ) -> requests::virtual_event_registration_question_base::VirtualEventRegistrationQuestionBaseCollection {
        mg::to(self, "questions")
    }
}
