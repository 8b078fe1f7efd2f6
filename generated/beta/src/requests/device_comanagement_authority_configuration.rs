// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceComanagementAuthorityConfiguration`](models::DeviceComanagementAuthorityConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_comanagement_authority_configuration()
/// ```
pub type DeviceComanagementAuthorityConfigurationResource = mg::One<
    models::DeviceComanagementAuthorityConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of
/// [`DeviceComanagementAuthorityConfiguration`](models::DeviceComanagementAuthorityConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_comanagement_authority_configuration()
/// ```
pub type DeviceComanagementAuthorityConfigurationCollection = mg::Many<
    models::DeviceComanagementAuthorityConfiguration,
    DeviceComanagementAuthorityConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
