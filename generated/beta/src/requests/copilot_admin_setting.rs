// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotAdminSetting`](models::CopilotAdminSetting): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.copilot().admin().settings()`.
#[derive(Clone, Debug)]
pub struct CopilotAdminSettingResource(mg::One<models::CopilotAdminSetting>);

mg::builder! { CopilotAdminSettingResource: mg::One<models::CopilotAdminSetting> }

impl CopilotAdminSettingResource {
    /// `…/limitedMode`: [`CopilotAdminLimitedMode`](models::CopilotAdminLimitedMode).
    ///
    /// Least privileged permission to read: `CopilotSettings-LimitedMode.Read` (delegated).
    #[inline]
    pub fn limited_mode(
        &self,
    ) -> requests::copilot_admin_limited_mode::CopilotAdminLimitedModeResource {
        mg::navigate(self, "limitedMode")
    }
}
