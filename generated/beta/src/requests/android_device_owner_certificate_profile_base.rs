// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerCertificateProfileBase`](models::AndroidDeviceOwnerCertificateProfileBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerCertificateProfileBaseResource(
    mg::One<
        models::AndroidDeviceOwnerCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidDeviceOwnerCertificateProfileBaseResource: mg::One<models::AndroidDeviceOwnerCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidDeviceOwnerCertificateProfileBaseResource {
    /// `…/rootCertificate`: [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: models::AndroidDeviceOwnerTrustedRootCertificate
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileResource {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`]: models::AndroidDeviceOwnerPkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`: cast to
    /// [`AndroidDeviceOwnerScepCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerScepCertificateProfile`]: models::AndroidDeviceOwnerScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`AndroidDeviceOwnerCertificateProfileBase`](models::AndroidDeviceOwnerCertificateProfileBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerCertificateProfileBaseCollection(
    mg::Many<
        models::AndroidDeviceOwnerCertificateProfileBase,
        AndroidDeviceOwnerCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidDeviceOwnerCertificateProfileBaseCollection: mg::Many<models::AndroidDeviceOwnerCertificateProfileBase, AndroidDeviceOwnerCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidDeviceOwnerCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileCollection {
        mg::navigate(
            self,
            "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        )
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerPkcsCertificateProfile`]: models::AndroidDeviceOwnerPkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`: the members that are
    /// [`AndroidDeviceOwnerScepCertificateProfile`].
    ///
    /// [`AndroidDeviceOwnerScepCertificateProfile`]: models::AndroidDeviceOwnerScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }
}
