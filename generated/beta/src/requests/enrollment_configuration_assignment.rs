// @generated
use crate::{mg, models};

/// Requests on one
/// [`EnrollmentConfigurationAssignment`](models::EnrollmentConfigurationAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().device_enrollment_configurations().id(id).assignments().id(id)`.
pub type EnrollmentConfigurationAssignmentResource = mg::One<
    models::EnrollmentConfigurationAssignment,
>;

/// Requests on a collection of
/// [`EnrollmentConfigurationAssignment`](models::EnrollmentConfigurationAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_enrollment_configurations().id(id).assignments()`.
pub type EnrollmentConfigurationAssignmentCollection = mg::Many<
    models::EnrollmentConfigurationAssignment,
    EnrollmentConfigurationAssignmentResource,
>;
