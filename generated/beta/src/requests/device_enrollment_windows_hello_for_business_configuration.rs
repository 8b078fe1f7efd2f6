// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_enrollment_windows_hello_for_business_configuration()
/// ```
///
/// [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: models::DeviceEnrollmentWindowsHelloForBusinessConfiguration
pub type DeviceEnrollmentWindowsHelloForBusinessConfigurationResource = mg::One<
    models::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_windows_hello_for_business_configuration()
/// ```
///
/// [`DeviceEnrollmentWindowsHelloForBusinessConfiguration`]: models::DeviceEnrollmentWindowsHelloForBusinessConfiguration
pub type DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection = mg::Many<
    models::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    DeviceEnrollmentWindowsHelloForBusinessConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
