// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotSetting`](models::CopilotSetting): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.copilot().settings()`.
#[derive(Clone, Debug)]
pub struct CopilotSettingResource(mg::One<models::CopilotSetting>);

mg::builder! { CopilotSettingResource: mg::One<models::CopilotSetting> }

impl CopilotSettingResource {
    /// `…/people`: [`CopilotPeopleAdminSetting`](models::CopilotPeopleAdminSetting).
    #[inline]
    pub fn people(
        &self,
    ) -> requests::copilot_people_admin_setting::CopilotPeopleAdminSettingResource {
        mg::navigate(self, "people")
    }
}
