// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventTownhallRegistrationConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.solutions().virtual_events().townhalls().id(id).registration_configuration()`.
///
/// [`VirtualEventTownhallRegistrationConfiguration`]: models::VirtualEventTownhallRegistrationConfiguration
#[derive(Clone, Debug)]
pub struct VirtualEventTownhallRegistrationConfigurationResource(
    mg::One<models::VirtualEventTownhallRegistrationConfiguration>,
);

mg::builder! { VirtualEventTownhallRegistrationConfigurationResource: mg::One<models::VirtualEventTownhallRegistrationConfiguration> }

impl VirtualEventTownhallRegistrationConfigurationResource {
    /// `…/questions`: many
    /// [`VirtualEventRegistrationQuestionBase`](models::VirtualEventRegistrationQuestionBase).
    #[inline]
    pub fn questions(
        &self,
    ) -> requests::virtual_event_registration_question_base::VirtualEventRegistrationQuestionBaseCollection {
        mg::navigate(self, "questions")
    }
}
