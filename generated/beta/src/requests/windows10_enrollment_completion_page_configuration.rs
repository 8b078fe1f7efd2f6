// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10EnrollmentCompletionPageConfiguration`, by its URL.
pub type Windows10EnrollmentCompletionPageConfigurationResource = mg::One<
    models::Windows10EnrollmentCompletionPageConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10EnrollmentCompletionPageConfiguration`, by its URL.
pub type Windows10EnrollmentCompletionPageConfigurationCollection = mg::Many<
    models::Windows10EnrollmentCompletionPageConfiguration,
    Windows10EnrollmentCompletionPageConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
