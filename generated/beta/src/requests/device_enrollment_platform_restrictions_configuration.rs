// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`, by its URL.
pub type DeviceEnrollmentPlatformRestrictionsConfigurationResource = mg::One<
    models::DeviceEnrollmentPlatformRestrictionsConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`, by its URL.
pub type DeviceEnrollmentPlatformRestrictionsConfigurationCollection = mg::Many<
    models::DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestrictionsConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
