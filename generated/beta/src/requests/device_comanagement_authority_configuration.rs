// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceComanagementAuthorityConfiguration`, by its URL.
pub type DeviceComanagementAuthorityConfigurationResource = mg::One<
    models::DeviceComanagementAuthorityConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceComanagementAuthorityConfiguration`, by its URL.
pub type DeviceComanagementAuthorityConfigurationCollection = mg::Many<
    models::DeviceComanagementAuthorityConfiguration,
    DeviceComanagementAuthorityConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
