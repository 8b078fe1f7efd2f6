// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10XCertificateProfile`](models::Windows10XCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .id(id)
///     .cast_to_windows10_x_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10XCertificateProfileResource(
    mg::One<
        models::Windows10XCertificateProfile,
        requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
    >,
);

mg::builder! { Windows10XCertificateProfileResource: mg::One<models::Windows10XCertificateProfile, requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource> }

impl Windows10XCertificateProfileResource {
    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`: cast to
    /// [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XSCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }
}

/// Requests on a collection of
/// [`Windows10XCertificateProfile`](models::Windows10XCertificateProfile): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10XCertificateProfileCollection(
    mg::Many<
        models::Windows10XCertificateProfile,
        Windows10XCertificateProfileResource,
        requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
    >,
);

mg::builder! { Windows10XCertificateProfileCollection: mg::Many<models::Windows10XCertificateProfile, Windows10XCertificateProfileResource, requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection> }

impl Windows10XCertificateProfileCollection {
    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`: the members that are
    /// [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10XSCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }
}
