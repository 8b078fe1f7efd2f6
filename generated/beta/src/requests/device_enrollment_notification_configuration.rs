// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceEnrollmentNotificationConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_device_enrollment_notification_configuration()
/// ```
///
/// [`DeviceEnrollmentNotificationConfiguration`]: models::DeviceEnrollmentNotificationConfiguration
pub type DeviceEnrollmentNotificationConfigurationResource = mg::One<
    models::DeviceEnrollmentNotificationConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`DeviceEnrollmentNotificationConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_notification_configuration()
/// ```
///
/// [`DeviceEnrollmentNotificationConfiguration`]: models::DeviceEnrollmentNotificationConfiguration
pub type DeviceEnrollmentNotificationConfigurationCollection = mg::Many<
    models::DeviceEnrollmentNotificationConfiguration,
    DeviceEnrollmentNotificationConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
