// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10PkcsCertificateProfileResource(
    mg::One<
        models::Windows10PkcsCertificateProfile,
        requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource,
    >,
);

mg::builder! { Windows10PkcsCertificateProfileResource: mg::One<models::Windows10PkcsCertificateProfile, requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource> }

impl Windows10PkcsCertificateProfileResource {
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
}

/// Requests on a collection of
/// [`Windows10PkcsCertificateProfile`](models::Windows10PkcsCertificateProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_pkcs_certificate_profile()
/// ```
pub type Windows10PkcsCertificateProfileCollection = mg::Many<
    models::Windows10PkcsCertificateProfile,
    Windows10PkcsCertificateProfileResource,
    requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection,
>;
