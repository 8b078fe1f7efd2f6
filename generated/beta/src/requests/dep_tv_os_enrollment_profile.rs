// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepTvOsEnrollmentProfile`](models::DepTvOsEnrollmentProfile): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .default_tv_os_enrollment_profile()
/// ```
pub type DepTvOsEnrollmentProfileResource = mg::One<
    models::DepTvOsEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// Requests on a collection of [`DepTvOsEnrollmentProfile`](models::DepTvOsEnrollmentProfile):
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
///     .cast_to_dep_tv_os_enrollment_profile()
/// ```
pub type DepTvOsEnrollmentProfileCollection = mg::Many<
    models::DepTvOsEnrollmentProfile,
    DepTvOsEnrollmentProfileResource,
>;
