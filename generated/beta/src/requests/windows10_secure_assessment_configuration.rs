// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10SecureAssessmentConfiguration`](models::Windows10SecureAssessmentConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_secure_assessment_configuration()
/// ```
pub type Windows10SecureAssessmentConfigurationResource = mg::One<
    models::Windows10SecureAssessmentConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10SecureAssessmentConfiguration`](models::Windows10SecureAssessmentConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_secure_assessment_configuration()
/// ```
pub type Windows10SecureAssessmentConfigurationCollection = mg::Many<
    models::Windows10SecureAssessmentConfiguration,
    Windows10SecureAssessmentConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
