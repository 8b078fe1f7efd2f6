// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81CertificateProfileBase`](models::Windows81CertificateProfileBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct Windows81CertificateProfileBaseResource(
    mg::One<
        models::Windows81CertificateProfileBase,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource,
    >,
);

mg::builder! { Windows81CertificateProfileBaseResource: mg::One<models::Windows81CertificateProfileBase, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource> }

impl Windows81CertificateProfileBaseResource {
    /// `…/microsoft.graph.windows81SCEPCertificateProfile`: cast to
    /// [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }
}

/// Requests on a collection of
/// [`Windows81CertificateProfileBase`](models::Windows81CertificateProfileBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows81_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct Windows81CertificateProfileBaseCollection(
    mg::Many<
        models::Windows81CertificateProfileBase,
        Windows81CertificateProfileBaseResource,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
    >,
);

mg::builder! { Windows81CertificateProfileBaseCollection: mg::Many<models::Windows81CertificateProfileBase, Windows81CertificateProfileBaseResource, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection> }

impl Windows81CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows81SCEPCertificateProfile`: the members that are
    /// [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windows81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }
}
