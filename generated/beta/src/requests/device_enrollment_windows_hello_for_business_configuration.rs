// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`, by its URL.
pub type DeviceEnrollmentWindowsHelloForBusinessConfigurationResource = mg::One<
    models::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`, by its URL.
pub type DeviceEnrollmentWindowsHelloForBusinessConfigurationCollection = mg::Many<
    models::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    DeviceEnrollmentWindowsHelloForBusinessConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
