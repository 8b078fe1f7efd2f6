// @generated
use crate::{mg, models};

/// One `microsoft.graph.enrollmentConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfiguration-id}/assignments/{enrollmentConfigurationAssignment-id}`.
pub type EnrollmentConfigurationAssignmentResource = mg::One<
    models::EnrollmentConfigurationAssignment,
>;

/// A collection of `microsoft.graph.enrollmentConfigurationAssignment`, by its URL.
///
/// For example `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfiguration-id}/assignments`.
pub type EnrollmentConfigurationAssignmentCollection = mg::Many<
    models::EnrollmentConfigurationAssignment,
    EnrollmentConfigurationAssignmentResource,
>;
