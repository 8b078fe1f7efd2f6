// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepEnrollmentProfile`](models::DepEnrollmentProfile): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .id(id)
///     .cast_to_dep_enrollment_profile()
/// ```
pub type DepEnrollmentProfileResource = mg::One<
    models::DepEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// Requests on a collection of [`DepEnrollmentProfile`](models::DepEnrollmentProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_enrollment_profile()
/// ```
pub type DepEnrollmentProfileCollection = mg::Many<
    models::DepEnrollmentProfile,
    DepEnrollmentProfileResource,
>;
