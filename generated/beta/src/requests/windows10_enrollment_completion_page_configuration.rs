// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10EnrollmentCompletionPageConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .id(id)
///     .cast_to_windows10_enrollment_completion_page_configuration()
/// ```
///
/// [`Windows10EnrollmentCompletionPageConfiguration`]: models::Windows10EnrollmentCompletionPageConfiguration
pub type Windows10EnrollmentCompletionPageConfigurationResource = mg::One<
    models::Windows10EnrollmentCompletionPageConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// Requests on a collection of [`Windows10EnrollmentCompletionPageConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_windows10_enrollment_completion_page_configuration()
/// ```
///
/// [`Windows10EnrollmentCompletionPageConfiguration`]: models::Windows10EnrollmentCompletionPageConfiguration
pub type Windows10EnrollmentCompletionPageConfigurationCollection = mg::Many<
    models::Windows10EnrollmentCompletionPageConfiguration,
    Windows10EnrollmentCompletionPageConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
