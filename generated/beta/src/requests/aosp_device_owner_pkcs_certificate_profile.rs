// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerPkcsCertificateProfileResource(
    mg::One<
        models::AospDeviceOwnerPkcsCertificateProfile,
        requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource,
    >,
);

mg::builder! { AospDeviceOwnerPkcsCertificateProfileResource: mg::One<models::AospDeviceOwnerPkcsCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource> }

impl AospDeviceOwnerPkcsCertificateProfileResource {
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
/// [`AospDeviceOwnerPkcsCertificateProfile`](models::AospDeviceOwnerPkcsCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_pkcs_certificate_profile()
/// ```
pub type AospDeviceOwnerPkcsCertificateProfileCollection = mg::Many<
    models::AospDeviceOwnerPkcsCertificateProfile,
    AospDeviceOwnerPkcsCertificateProfileResource,
    requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection,
>;
