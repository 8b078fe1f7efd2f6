// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceEnrollmentLimitConfiguration`](models::DeviceEnrollmentLimitConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_enrollment_limit_configuration()
/// ```
pub type DeviceEnrollmentLimitConfigurationResource = mg::One<
    models::DeviceEnrollmentLimitConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of
/// [`DeviceEnrollmentLimitConfiguration`](models::DeviceEnrollmentLimitConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_limit_configuration()
/// ```
pub type DeviceEnrollmentLimitConfigurationCollection = mg::Many<
    models::DeviceEnrollmentLimitConfiguration,
    DeviceEnrollmentLimitConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
