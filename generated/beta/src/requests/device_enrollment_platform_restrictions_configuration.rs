// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_enrollment_platform_restrictions_configuration()
/// ```
///
/// [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: models::DeviceEnrollmentPlatformRestrictionsConfiguration
pub type DeviceEnrollmentPlatformRestrictionsConfigurationResource = mg::One<
    models::DeviceEnrollmentPlatformRestrictionsConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_platform_restrictions_configuration()
/// ```
///
/// [`DeviceEnrollmentPlatformRestrictionsConfiguration`]: models::DeviceEnrollmentPlatformRestrictionsConfiguration
pub type DeviceEnrollmentPlatformRestrictionsConfigurationCollection = mg::Many<
    models::DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestrictionsConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
