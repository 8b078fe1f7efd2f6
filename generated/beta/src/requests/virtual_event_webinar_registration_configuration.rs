// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventWebinarRegistrationConfiguration`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id).registration_configuration()`.
///
/// [`VirtualEventWebinarRegistrationConfiguration`]: models::VirtualEventWebinarRegistrationConfiguration
#[derive(Clone, Debug)]
pub struct VirtualEventWebinarRegistrationConfigurationResource(
    mg::One<models::VirtualEventWebinarRegistrationConfiguration>,
);

mg::builder! { VirtualEventWebinarRegistrationConfigurationResource: mg::One<models::VirtualEventWebinarRegistrationConfiguration> }

impl VirtualEventWebinarRegistrationConfigurationResource {
    /// `…/questions`: many
    /// [`VirtualEventRegistrationQuestionBase`](models::VirtualEventRegistrationQuestionBase).
    #[inline]
    pub fn questions(
        &self,
    ) -> requests::virtual_event_registration_question_base::VirtualEventRegistrationQuestionBaseCollection {
        mg::navigate(self, "questions")
    }
}
