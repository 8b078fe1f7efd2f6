// @generated
use crate::{mg, models};

/// Requests on one [`WindowsAutopilotSettings`](models::WindowsAutopilotSettings): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().windows_autopilot_settings()`.
#[derive(Clone, Debug)]
pub struct WindowsAutopilotSettingsResource(mg::One<models::WindowsAutopilotSettings>);

mg::builder! { WindowsAutopilotSettingsResource: mg::One<models::WindowsAutopilotSettings> }

impl WindowsAutopilotSettingsResource {
    /// `POST …/sync`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn sync(&self) -> mg::Request<()> {
        self.raw().action("sync")
    }
}
