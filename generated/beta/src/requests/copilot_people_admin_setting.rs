// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotPeopleAdminSetting`](models::CopilotPeopleAdminSetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.copilot().settings().people()`.
#[derive(Clone, Debug)]
pub struct CopilotPeopleAdminSettingResource(mg::One<models::CopilotPeopleAdminSetting>);

mg::builder! { CopilotPeopleAdminSettingResource: mg::One<models::CopilotPeopleAdminSetting> }

impl CopilotPeopleAdminSettingResource {
    /// `…/enhancedPersonalization`:
    /// [`EnhancedPersonalizationSetting`](models::EnhancedPersonalizationSetting).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn enhanced_personalization(
        &self,
    ) -> requests::enhanced_personalization_setting::EnhancedPersonalizationSettingResource {
        mg::navigate(self, "enhancedPersonalization")
    }
}
