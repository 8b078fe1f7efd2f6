// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosCertificateProfileBase`](models::IosCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct IosCertificateProfileBaseResource(
    mg::One<
        models::IosCertificateProfileBase,
        requests::ios_certificate_profile::IosCertificateProfileResource,
    >,
);

mg::builder! { IosCertificateProfileBaseResource: mg::One<models::IosCertificateProfileBase, requests::ios_certificate_profile::IosCertificateProfileResource> }

impl IosCertificateProfileBaseResource {
    /// `…/microsoft.graph.iosPkcsCertificateProfile`: cast to
    /// [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.iosPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`: cast to
    /// [`IosScepCertificateProfile`](models::IosScepCertificateProfile).
    #[doc(alias = "microsoft.graph.iosScepCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosScepCertificateProfile")
    }
}

/// Requests on a collection of [`IosCertificateProfileBase`](models::IosCertificateProfileBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_certificate_profile_base()`.
#[derive(Clone, Debug)]
pub struct IosCertificateProfileBaseCollection(
    mg::Many<
        models::IosCertificateProfileBase,
        IosCertificateProfileBaseResource,
        requests::ios_certificate_profile::IosCertificateProfileCollection,
    >,
);

mg::builder! { IosCertificateProfileBaseCollection: mg::Many<models::IosCertificateProfileBase, IosCertificateProfileBaseResource, requests::ios_certificate_profile::IosCertificateProfileCollection> }

impl IosCertificateProfileBaseCollection {
    /// `…/microsoft.graph.iosPkcsCertificateProfile`: the members that are
    /// [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.iosPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`: the members that are
    /// [`IosScepCertificateProfile`](models::IosScepCertificateProfile).
    #[doc(alias = "microsoft.graph.iosScepCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosScepCertificateProfile")
    }
}
