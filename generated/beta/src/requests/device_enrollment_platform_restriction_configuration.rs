// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceEnrollmentPlatformRestrictionConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_enrollment_platform_restriction_configuration()
/// ```
///
/// [`DeviceEnrollmentPlatformRestrictionConfiguration`]: models::DeviceEnrollmentPlatformRestrictionConfiguration
pub type DeviceEnrollmentPlatformRestrictionConfigurationResource = mg::One<
    models::DeviceEnrollmentPlatformRestrictionConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`DeviceEnrollmentPlatformRestrictionConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_platform_restriction_configuration()
/// ```
///
/// [`DeviceEnrollmentPlatformRestrictionConfiguration`]: models::DeviceEnrollmentPlatformRestrictionConfiguration
pub type DeviceEnrollmentPlatformRestrictionConfigurationCollection = mg::Many<
    models::DeviceEnrollmentPlatformRestrictionConfiguration,
    DeviceEnrollmentPlatformRestrictionConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
