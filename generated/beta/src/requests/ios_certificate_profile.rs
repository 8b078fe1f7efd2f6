// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosCertificateProfile`](models::IosCertificateProfile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_ios_certificate_profile()`.
#[derive(Clone, Debug)]
pub struct IosCertificateProfileResource(
    mg::One<
        models::IosCertificateProfile,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { IosCertificateProfileResource: mg::One<models::IosCertificateProfile, requests::device_configuration::DeviceConfigurationResource> }

impl IosCertificateProfileResource {
    /// `…/microsoft.graph.iosCertificateProfileBase`: cast to
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    #[doc(alias = "microsoft.graph.iosCertificateProfileBase")]
    #[inline]
    pub fn cast_to_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`: cast to
    /// [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.iosImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

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

/// Requests on a collection of [`IosCertificateProfile`](models::IosCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_certificate_profile()`.
#[derive(Clone, Debug)]
pub struct IosCertificateProfileCollection(
    mg::Many<
        models::IosCertificateProfile,
        IosCertificateProfileResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { IosCertificateProfileCollection: mg::Many<models::IosCertificateProfile, IosCertificateProfileResource, requests::device_configuration::DeviceConfigurationCollection> }

impl IosCertificateProfileCollection {
    /// `…/microsoft.graph.iosCertificateProfileBase`: the members that are
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    #[doc(alias = "microsoft.graph.iosCertificateProfileBase")]
    #[inline]
    pub fn cast_to_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection {
        mg::navigate(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`: the members that are
    /// [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.iosImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

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
