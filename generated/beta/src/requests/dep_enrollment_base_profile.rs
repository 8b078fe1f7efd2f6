// @generated
use crate::{mg, models, requests};

/// Requests on one [`DepEnrollmentBaseProfile`](models::DepEnrollmentBaseProfile): `get`, `update`,
/// `delete`, and the methods below.
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
///     .cast_to_dep_enrollment_base_profile()
/// ```
#[derive(Clone, Debug)]
pub struct DepEnrollmentBaseProfileResource(
    mg::One<
        models::DepEnrollmentBaseProfile,
        requests::enrollment_profile::EnrollmentProfileResource,
    >,
);

mg::builder! { DepEnrollmentBaseProfileResource: mg::One<models::DepEnrollmentBaseProfile, requests::enrollment_profile::EnrollmentProfileResource> }

impl DepEnrollmentBaseProfileResource {
    /// `…/microsoft.graph.depIOSEnrollmentProfile`: cast to
    /// [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depIOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`: cast to
    /// [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depMacOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileResource {
        mg::navigate(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }
}

/// Requests on a collection of [`DepEnrollmentBaseProfile`](models::DepEnrollmentBaseProfile):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .enrollment_profiles()
///     .cast_to_dep_enrollment_base_profile()
/// ```
#[derive(Clone, Debug)]
pub struct DepEnrollmentBaseProfileCollection(
    mg::Many<models::DepEnrollmentBaseProfile, DepEnrollmentBaseProfileResource>,
);

mg::builder! { DepEnrollmentBaseProfileCollection: mg::Many<models::DepEnrollmentBaseProfile, DepEnrollmentBaseProfileResource> }

impl DepEnrollmentBaseProfileCollection {
    /// `…/microsoft.graph.depIOSEnrollmentProfile`: the members that are
    /// [`DepIosEnrollmentProfile`](models::DepIosEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depIOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_ios_enrollment_profile(
        &self,
    ) -> requests::dep_ios_enrollment_profile::DepIosEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depIOSEnrollmentProfile")
    }

    /// `…/microsoft.graph.depMacOSEnrollmentProfile`: the members that are
    /// [`DepMacOsEnrollmentProfile`](models::DepMacOsEnrollmentProfile).
    #[doc(alias = "microsoft.graph.depMacOSEnrollmentProfile")]
    #[inline]
    pub fn cast_to_dep_mac_os_enrollment_profile(
        &self,
    ) -> requests::dep_mac_os_enrollment_profile::DepMacOsEnrollmentProfileCollection {
        mg::navigate(self, "microsoft.graph.depMacOSEnrollmentProfile")
    }
}
