// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().dep_onboarding_settings().id(id).default_ios_enrollment_profile()`.
pub type DepIosEnrollmentProfileResource = mg::One<
    models::DepIosEnrollmentProfile,
    requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource,
>;

/// Requests on a collection of [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_ios_enrollment_profile()
/// ```
pub type DepIosEnrollmentProfileCollection = mg::Many<
    models::DepIosEnrollmentProfile,
    DepIosEnrollmentProfileResource,
>;
