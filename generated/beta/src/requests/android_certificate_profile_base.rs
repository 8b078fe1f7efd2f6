// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidCertificateProfileBaseResource(
    mg::One<
        models::AndroidCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidCertificateProfileBaseResource: mg::One<models::AndroidCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidCertificateProfileBaseResource {
    /// `…/rootCertificate`:
    /// [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`: cast to
    /// [`AndroidForWorkImportedPfxCertificateProfile`].
    ///
    /// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidForWorkImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`: cast to
    /// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.androidImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`: cast to
    /// [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`: cast to
    /// [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_certificate_profile_base()`.
#[derive(Clone, Debug)]
pub struct AndroidCertificateProfileBaseCollection(
    mg::Many<
        models::AndroidCertificateProfileBase,
        AndroidCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidCertificateProfileBaseCollection: mg::Many<models::AndroidCertificateProfileBase, AndroidCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`: the members that are
    /// [`AndroidForWorkImportedPfxCertificateProfile`].
    ///
    /// [`AndroidForWorkImportedPfxCertificateProfile`]: models::AndroidForWorkImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidForWorkImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`: the members that are
    /// [`AndroidImportedPfxCertificateProfile`](models::AndroidImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.androidImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`: the members that are
    /// [`AndroidPkcsCertificateProfile`](models::AndroidPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`: the members that are
    /// [`AndroidScepCertificateProfile`](models::AndroidScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidScepCertificateProfile")
    }
}
