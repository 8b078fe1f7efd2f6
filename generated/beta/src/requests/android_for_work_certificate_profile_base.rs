// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkCertificateProfileBaseResource(
    mg::One<
        models::AndroidForWorkCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidForWorkCertificateProfileBaseResource: mg::One<models::AndroidForWorkCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidForWorkCertificateProfileBaseResource {
    /// `…/rootCertificate`:
    /// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`: cast to
    /// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`: cast to
    /// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkCertificateProfileBaseCollection(
    mg::Many<
        models::AndroidForWorkCertificateProfileBase,
        AndroidForWorkCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AndroidForWorkCertificateProfileBaseCollection: mg::Many<models::AndroidForWorkCertificateProfileBase, AndroidForWorkCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AndroidForWorkCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`: the members that are
    /// [`AndroidForWorkPkcsCertificateProfile`](models::AndroidForWorkPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_pkcs_certificate_profile(
        &self,
    ) -> requests::android_for_work_pkcs_certificate_profile::AndroidForWorkPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`: the members that are
    /// [`AndroidForWorkScepCertificateProfile`](models::AndroidForWorkScepCertificateProfile).
    #[doc(alias = "microsoft.graph.androidForWorkScepCertificateProfile")]
    #[inline]
    pub fn cast_to_android_for_work_scep_certificate_profile(
        &self,
    ) -> requests::android_for_work_scep_certificate_profile::AndroidForWorkScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.androidForWorkScepCertificateProfile")
    }
}
