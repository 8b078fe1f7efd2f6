// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsPhone81ScepCertificateProfileResource(
    mg::One<
        models::WindowsPhone81ScepCertificateProfile,
        requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource,
    >,
);

mg::builder! { WindowsPhone81ScepCertificateProfileResource: mg::One<models::WindowsPhone81ScepCertificateProfile, requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource> }

impl WindowsPhone81ScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::navigate(self, "managedDeviceCertificateStates")
    }

    /// `…/rootCertificate`:
    /// [`WindowsPhone81TrustedRootCertificate`](models::WindowsPhone81TrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }
}

/// Requests on a collection of
/// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_scep_certificate_profile()
/// ```
pub type WindowsPhone81ScepCertificateProfileCollection = mg::Many<
    models::WindowsPhone81ScepCertificateProfile,
    WindowsPhone81ScepCertificateProfileResource,
    requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection,
>;
