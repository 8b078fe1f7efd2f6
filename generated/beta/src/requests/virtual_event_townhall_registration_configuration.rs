// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, by its URL.
    ///
    /// For example `/solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/registrationConfiguration`.
    VirtualEventTownhallRegistrationConfigurationResource(mg::One<models::VirtualEventTownhallRegistrationConfiguration>)
}

impl VirtualEventTownhallRegistrationConfigurationResource {
    /// `…/questions`: many `virtualEventRegistrationQuestionBase`
    #[inline]
    pub fn questions(
        &self,
    ) -> requests::virtual_event_registration_question_base::VirtualEventRegistrationQuestionBaseCollection {
        mg::to(self, "questions")
    }
}
