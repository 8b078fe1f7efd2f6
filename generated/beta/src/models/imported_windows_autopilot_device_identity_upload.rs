// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/importedwindowsautopilotdeviceidentityupload?view=graph-rest-beta>
    ImportedWindowsAutopilotDeviceIdentityUpload "microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload" "entity" : super::Entity;
    /// `createdDateTimeUtc`: DateTimeOffset, not null
    created_date_time_utc "createdDateTimeUtc" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: importedWindowsAutopilotDeviceIdentityUploadStatus, not null
    status "status" "r": mg::Open<super::ImportedWindowsAutopilotDeviceIdentityUploadStatus>,
}

mg::derived_from! { ImportedWindowsAutopilotDeviceIdentityUpload: super::Entity }

impl ImportedWindowsAutopilotDeviceIdentityUpload {
    /// `deviceIdentities`: many `importedWindowsAutopilotDeviceIdentity`, contained
    pub const DEVICE_IDENTITIES: mg::Nav<
        ImportedWindowsAutopilotDeviceIdentityUpload,
        Vec<super::ImportedWindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("deviceIdentities");
}
