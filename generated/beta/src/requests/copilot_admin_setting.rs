// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotAdminSetting`, by its URL.
    ///
    /// For example `/copilot/admin/settings`.
    CopilotAdminSettingResource(mg::One<models::CopilotAdminSetting>)
}

impl CopilotAdminSettingResource {
    /// `…/limitedMode`: `copilotAdminLimitedMode`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CopilotSettings-LimitedMode.Read**, **CopilotSettings-LimitedMode.ReadWrite** |
    /// | `PATCH` | **CopilotSettings-LimitedMode.ReadWrite** |
    #[inline]
    pub fn limited_mode(
        &self,
    ) -> requests::copilot_admin_limited_mode::CopilotAdminLimitedModeResource {
        mg::to(self, "limitedMode")
    }
}
