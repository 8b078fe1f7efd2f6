// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10SecureAssessmentConfiguration`, by its URL.
pub type Windows10SecureAssessmentConfigurationResource = mg::One<
    models::Windows10SecureAssessmentConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10SecureAssessmentConfiguration`, by its URL.
pub type Windows10SecureAssessmentConfigurationCollection = mg::Many<
    models::Windows10SecureAssessmentConfiguration,
    Windows10SecureAssessmentConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
