// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceEnrollmentNotificationConfiguration`, by its URL.
pub type DeviceEnrollmentNotificationConfigurationResource = mg::One<
    models::DeviceEnrollmentNotificationConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceEnrollmentNotificationConfiguration`, by its URL.
pub type DeviceEnrollmentNotificationConfigurationCollection = mg::Many<
    models::DeviceEnrollmentNotificationConfiguration,
    DeviceEnrollmentNotificationConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
