// @generated
use crate::{mg, models};

/// Requests on one [`AppleEnrollmentProfileAssignment`](models::AppleEnrollmentProfileAssignment):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .apple_user_initiated_enrollment_profiles()
///     .id(id)
///     .assignments()
///     .id(id)
/// ```
pub type AppleEnrollmentProfileAssignmentResource = mg::One<
    models::AppleEnrollmentProfileAssignment,
>;

/// Requests on a collection of
/// [`AppleEnrollmentProfileAssignment`](models::AppleEnrollmentProfileAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().apple_user_initiated_enrollment_profiles().id(id).assignments()`.
pub type AppleEnrollmentProfileAssignmentCollection = mg::Many<
    models::AppleEnrollmentProfileAssignment,
    AppleEnrollmentProfileAssignmentResource,
>;
