// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.windowsAutopilotSettings`, by its URL.
    ///
    /// For example `/deviceManagement/windowsAutopilotSettings`.
    WindowsAutopilotSettingsResource(mg::One<models::WindowsAutopilotSettings>)
}

impl WindowsAutopilotSettingsResource {
    /// `POST …/sync`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn sync(&self) -> mg::Request<()> {
        mg::Path::action(self, "sync")
    }
}
