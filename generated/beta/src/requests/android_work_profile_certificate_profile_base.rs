// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileCertificateProfileBase`](models::AndroidWorkProfileCertificateProfileBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileCertificateProfileBaseResource(
    mg::One<
        models::AndroidWorkProfileCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidWorkProfileCertificateProfileBaseResource: mg::One<models::AndroidWorkProfileCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidWorkProfileCertificateProfileBaseResource {
    /// `…/rootCertificate`: [`AndroidWorkProfileTrustedRootCertificate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidWorkProfileTrustedRootCertificate`]: models::AndroidWorkProfileTrustedRootCertificate
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`: cast to
    /// [`AndroidWorkProfilePkcsCertificateProfile`].
    ///
    /// [`AndroidWorkProfilePkcsCertificateProfile`]: models::AndroidWorkProfilePkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfilePkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`: cast to
    /// [`AndroidWorkProfileScepCertificateProfile`].
    ///
    /// [`AndroidWorkProfileScepCertificateProfile`]: models::AndroidWorkProfileScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfileScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`AndroidWorkProfileCertificateProfileBase`](models::AndroidWorkProfileCertificateProfileBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileCertificateProfileBaseCollection(
    mg::Many<
        models::AndroidWorkProfileCertificateProfileBase,
        AndroidWorkProfileCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidWorkProfileCertificateProfileBaseCollection: mg::Many<models::AndroidWorkProfileCertificateProfileBase, AndroidWorkProfileCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidWorkProfileCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`: the members that are
    /// [`AndroidWorkProfilePkcsCertificateProfile`].
    ///
    /// [`AndroidWorkProfilePkcsCertificateProfile`]: models::AndroidWorkProfilePkcsCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfilePkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`: the members that are
    /// [`AndroidWorkProfileScepCertificateProfile`].
    ///
    /// [`AndroidWorkProfileScepCertificateProfile`]: models::AndroidWorkProfileScepCertificateProfile
    #[doc(alias = "microsoft.graph.androidWorkProfileScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }
}
