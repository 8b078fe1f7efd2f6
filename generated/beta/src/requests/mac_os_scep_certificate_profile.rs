// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsScepCertificateProfileResource(
    mg::One<
        models::MacOsScepCertificateProfile,
        requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource,
    >,
);

mg::builder! { MacOsScepCertificateProfileResource: mg::One<models::MacOsScepCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource> }

impl MacOsScepCertificateProfileResource {
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

    /// `…/rootCertificate`: [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }
}

/// Requests on a collection of
/// [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_scep_certificate_profile()`.
pub type MacOsScepCertificateProfileCollection = mg::Many<
    models::MacOsScepCertificateProfile,
    MacOsScepCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
