// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`, by its URL.
pub type DeviceEnrollmentPlatformRestrictionConfigurationResource = mg::One<
    models::DeviceEnrollmentPlatformRestrictionConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`, by its URL.
pub type DeviceEnrollmentPlatformRestrictionConfigurationCollection = mg::Many<
    models::DeviceEnrollmentPlatformRestrictionConfiguration,
    DeviceEnrollmentPlatformRestrictionConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
