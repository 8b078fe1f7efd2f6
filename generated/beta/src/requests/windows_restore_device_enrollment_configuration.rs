// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsRestoreDeviceEnrollmentConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_windows_restore_device_enrollment_configuration()
/// ```
///
/// [`WindowsRestoreDeviceEnrollmentConfiguration`]: models::WindowsRestoreDeviceEnrollmentConfiguration
pub type WindowsRestoreDeviceEnrollmentConfigurationResource = mg::One<
    models::WindowsRestoreDeviceEnrollmentConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`WindowsRestoreDeviceEnrollmentConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_windows_restore_device_enrollment_configuration()
/// ```
///
/// [`WindowsRestoreDeviceEnrollmentConfiguration`]: models::WindowsRestoreDeviceEnrollmentConfiguration
pub type WindowsRestoreDeviceEnrollmentConfigurationCollection = mg::Many<
    models::WindowsRestoreDeviceEnrollmentConfiguration,
    WindowsRestoreDeviceEnrollmentConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
