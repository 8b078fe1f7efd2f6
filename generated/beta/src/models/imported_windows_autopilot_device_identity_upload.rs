// @generated
use crate::mg;

/// Entity type [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload`][reference], derived
/// from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/importedwindowsautopilotdeviceidentityupload?view=graph-rest-beta
pub struct ImportedWindowsAutopilotDeviceIdentityUpload {
    /// `createdDateTimeUtc`. Never null.
    pub created_date_time_utc: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<
        mg::Open<super::ImportedWindowsAutopilotDeviceIdentityUploadStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportedWindowsAutopilotDeviceIdentityUpload: "microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload", entity, base super::Entity;
    created_date_time_utc: "createdDateTimeUtc" required,
    id: "id" key required,
    status: "status" required,
}

mg::derived_from! { ImportedWindowsAutopilotDeviceIdentityUpload: super::Entity }

impl ImportedWindowsAutopilotDeviceIdentityUpload {
    /// `deviceIdentities`: many
    /// [`ImportedWindowsAutopilotDeviceIdentity`](super::ImportedWindowsAutopilotDeviceIdentity).
    pub const DEVICE_IDENTITIES: mg::Nav<
        ImportedWindowsAutopilotDeviceIdentityUpload,
        Vec<super::ImportedWindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("deviceIdentities");
}
