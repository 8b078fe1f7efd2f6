// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsInformationProtectionAppLockerFile`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`WindowsInformationProtectionAppLockerFileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mdm_windows_information_protection_policies()
///     .id(id)
///     .exempt_app_locker_files()
/// ```
///
/// [`WindowsInformationProtectionAppLockerFileCollection`]: crate::requests::windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionapplockerfile?view=graph-rest-beta
pub struct WindowsInformationProtectionAppLockerFile {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `file`.
    pub file: mg::Field<mg::Binary>,
    /// `fileHash`.
    pub file_hash: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionAppLockerFile: "microsoft.graph.windowsInformationProtectionAppLockerFile", entity, base super::Entity;
    display_name: "displayName",
    file: "file",
    file_hash: "fileHash",
    id: "id" key required,
    version: "version",
}

mg::derived_from! { WindowsInformationProtectionAppLockerFile: super::Entity }
