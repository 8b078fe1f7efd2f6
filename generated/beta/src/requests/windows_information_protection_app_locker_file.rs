// @generated
use crate::{mg, models};

/// Requests on one [`WindowsInformationProtectionAppLockerFile`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mdm_windows_information_protection_policies()
///     .id(id)
///     .exempt_app_locker_files()
///     .id(id)
/// ```
///
/// [`WindowsInformationProtectionAppLockerFile`]: models::WindowsInformationProtectionAppLockerFile
pub type WindowsInformationProtectionAppLockerFileResource = mg::One<
    models::WindowsInformationProtectionAppLockerFile,
>;

/// Requests on a collection of [`WindowsInformationProtectionAppLockerFile`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mdm_windows_information_protection_policies()
///     .id(id)
///     .exempt_app_locker_files()
/// ```
///
/// [`WindowsInformationProtectionAppLockerFile`]: models::WindowsInformationProtectionAppLockerFile
pub type WindowsInformationProtectionAppLockerFileCollection = mg::Many<
    models::WindowsInformationProtectionAppLockerFile,
    WindowsInformationProtectionAppLockerFileResource,
>;
