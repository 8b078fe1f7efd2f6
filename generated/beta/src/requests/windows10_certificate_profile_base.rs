// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10CertificateProfileBaseResource(
    mg::One<
        models::Windows10CertificateProfileBase,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource,
    >,
);

mg::builder! { Windows10CertificateProfileBaseResource: mg::One<models::Windows10CertificateProfileBase, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource> }

impl Windows10CertificateProfileBaseResource {
    /// `…/microsoft.graph.windows10PkcsCertificateProfile`: cast to
    /// [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }
}

/// Requests on a collection of
/// [`Windows10CertificateProfileBase`](models::Windows10CertificateProfileBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10CertificateProfileBaseCollection(
    mg::Many<
        models::Windows10CertificateProfileBase,
        Windows10CertificateProfileBaseResource,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
    >,
);

mg::builder! { Windows10CertificateProfileBaseCollection: mg::Many<models::Windows10CertificateProfileBase, Windows10CertificateProfileBaseResource, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection> }

impl Windows10CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows10PkcsCertificateProfile`: the members that are
    /// [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.windows10PkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }
}
