// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AospDeviceOwnerCertificateProfileBase`](models::AospDeviceOwnerCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerCertificateProfileBaseResource(
    mg::One<
        models::AospDeviceOwnerCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AospDeviceOwnerCertificateProfileBaseResource: mg::One<models::AospDeviceOwnerCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl AospDeviceOwnerCertificateProfileBaseResource {
    /// `…/rootCertificate`:
    /// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`: cast to
    /// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`: cast to
    /// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`AospDeviceOwnerCertificateProfileBase`](models::AospDeviceOwnerCertificateProfileBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerCertificateProfileBaseCollection(
    mg::Many<
        models::AospDeviceOwnerCertificateProfileBase,
        AospDeviceOwnerCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AospDeviceOwnerCertificateProfileBaseCollection: mg::Many<models::AospDeviceOwnerCertificateProfileBase, AospDeviceOwnerCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AospDeviceOwnerCertificateProfileBaseCollection {
    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`: the members that are
    /// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`: the members that are
    /// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile).
    #[doc(alias = "microsoft.graph.aospDeviceOwnerScepCertificateProfile")]
    #[inline]
    pub fn cast_to_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }
}
