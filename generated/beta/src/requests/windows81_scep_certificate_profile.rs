// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct Windows81ScepCertificateProfileResource(
    mg::One<
        models::Windows81ScepCertificateProfile,
        requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource,
    >,
);

mg::builder! { Windows81ScepCertificateProfileResource: mg::One<models::Windows81ScepCertificateProfile, requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource> }

impl Windows81ScepCertificateProfileResource {
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
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }
}

/// Requests on a collection of
/// [`Windows81ScepCertificateProfile`](models::Windows81ScepCertificateProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows81_scep_certificate_profile()
/// ```
pub type Windows81ScepCertificateProfileCollection = mg::Many<
    models::Windows81ScepCertificateProfile,
    Windows81ScepCertificateProfileResource,
    requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseCollection,
>;
