// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotSetting`, by its URL.
    ///
    /// For example `/copilot/settings`.
    CopilotSettingResource(mg::One<models::CopilotSetting>)
}

impl CopilotSettingResource {
    /// `…/people`: `copilotPeopleAdminSetting`
    #[inline]
    pub fn people(
        &self,
    ) -> requests::copilot_people_admin_setting::CopilotPeopleAdminSettingResource {
        mg::to(self, "people")
    }
}
