// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepVisionOsEnrollmentProfile`](models::DepVisionOsEnrollmentProfile): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .default_vision_os_enrollment_profile()
/// ```
pub type DepVisionOsEnrollmentProfileResource = mg::One<
    models::DepVisionOsEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// Requests on a collection of
/// [`DepVisionOsEnrollmentProfile`](models::DepVisionOsEnrollmentProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_vision_os_enrollment_profile()
/// ```
pub type DepVisionOsEnrollmentProfileCollection = mg::Many<
    models::DepVisionOsEnrollmentProfile,
    DepVisionOsEnrollmentProfileResource,
>;
