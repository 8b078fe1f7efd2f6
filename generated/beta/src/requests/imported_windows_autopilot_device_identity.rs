// @generated
use crate::{mg, models};

/// One `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, by its URL.
///
/// For example `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentity-id}`.
pub type ImportedWindowsAutopilotDeviceIdentityResource = mg::One<
    models::ImportedWindowsAutopilotDeviceIdentity,
>;

mg::builder! {
    /// A collection of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/importedWindowsAutopilotDeviceIdentities`.
    ImportedWindowsAutopilotDeviceIdentityCollection(mg::Many<models::ImportedWindowsAutopilotDeviceIdentity, ImportedWindowsAutopilotDeviceIdentityResource>)
}

impl ImportedWindowsAutopilotDeviceIdentityCollection {
    /// `POST …/import`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn import(
        &self,
        parameters: Import,
    ) -> mg::Request<mg::Page<models::ImportedWindowsAutopilotDeviceIdentity>> {
        mg::Path::action_with(self, "import", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.import`.
    Import "microsoft.graph.import" "parameters";
    /// `importedWindowsAutopilotDeviceIdentities`: Collection(importedWindowsAutopilotDeviceIdentity)
    imported_windows_autopilot_device_identities "importedWindowsAutopilotDeviceIdentities": Vec<models::ImportedWindowsAutopilotDeviceIdentity>,
}
