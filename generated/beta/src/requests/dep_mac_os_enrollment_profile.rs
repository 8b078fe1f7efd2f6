// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .default_mac_os_enrollment_profile()
/// ```
pub type DepMacOsEnrollmentProfileResource = mg::One<
    models::DepMacOsEnrollmentProfile,
    requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource,
>;

/// Requests on a collection of [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile):
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
///     .cast_to_dep_mac_os_enrollment_profile()
/// ```
pub type DepMacOsEnrollmentProfileCollection = mg::Many<
    models::DepMacOsEnrollmentProfile,
    DepMacOsEnrollmentProfileResource,
>;
