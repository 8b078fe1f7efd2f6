// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceEnrollmentLimitConfiguration`, by its URL.
pub type DeviceEnrollmentLimitConfigurationResource = mg::One<
    models::DeviceEnrollmentLimitConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceEnrollmentLimitConfiguration`, by its URL.
pub type DeviceEnrollmentLimitConfigurationCollection = mg::Many<
    models::DeviceEnrollmentLimitConfiguration,
    DeviceEnrollmentLimitConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
