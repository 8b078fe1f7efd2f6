// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventRegistrationQuestionBase`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions/{virtualEventRegistrationQuestionBase-id}`.
    VirtualEventRegistrationQuestionBaseResource(mg::One<models::VirtualEventRegistrationQuestionBase>)
}

impl VirtualEventRegistrationQuestionBaseResource {
    /// `…/microsoft.graph.virtualEventRegistrationCustomQuestion`
    #[inline]
    pub fn as_virtual_event_registration_custom_question(
        &self,
    ) -> requests::virtual_event_registration_custom_question::VirtualEventRegistrationCustomQuestionResource {
        mg::to(self, "microsoft.graph.virtualEventRegistrationCustomQuestion")
    }

    /// `…/microsoft.graph.virtualEventRegistrationPredefinedQuestion`
    #[inline]
    pub fn as_virtual_event_registration_predefined_question(
        &self,
    ) -> requests::virtual_event_registration_predefined_question::VirtualEventRegistrationPredefinedQuestionResource {
        mg::to(self, "microsoft.graph.virtualEventRegistrationPredefinedQuestion")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.virtualEventRegistrationQuestionBase`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions`.
    VirtualEventRegistrationQuestionBaseCollection(mg::Many<models::VirtualEventRegistrationQuestionBase, VirtualEventRegistrationQuestionBaseResource>)
}

impl VirtualEventRegistrationQuestionBaseCollection {
    /// `…/microsoft.graph.virtualEventRegistrationCustomQuestion`
    #[inline]
    pub fn as_virtual_event_registration_custom_question(
        &self,
    ) -> requests::virtual_event_registration_custom_question::VirtualEventRegistrationCustomQuestionCollection {
        mg::to(self, "microsoft.graph.virtualEventRegistrationCustomQuestion")
    }

    /// `…/microsoft.graph.virtualEventRegistrationPredefinedQuestion`
    #[inline]
    pub fn as_virtual_event_registration_predefined_question(
        &self,
    ) -> requests::virtual_event_registration_predefined_question::VirtualEventRegistrationPredefinedQuestionCollection {
        mg::to(self, "microsoft.graph.virtualEventRegistrationPredefinedQuestion")
    }
}
