// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotPeopleAdminSetting`, by its URL.
    ///
    /// For example `/copilot/settings/people`.
    CopilotPeopleAdminSettingResource(mg::One<models::CopilotPeopleAdminSetting>)
}

impl CopilotPeopleAdminSettingResource {
    /// `…/enhancedPersonalization`: `enhancedPersonalizationSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn enhanced_personalization(
        &self,
    ) -> requests::enhanced_personalization_setting::EnhancedPersonalizationSettingResource {
        mg::to(self, "enhancedPersonalization")
    }
}
