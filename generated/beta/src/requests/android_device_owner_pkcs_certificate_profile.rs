// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerPkcsCertificateProfile`](models::AndroidDeviceOwnerPkcsCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerPkcsCertificateProfileResource(
    mg::One<
        models::AndroidDeviceOwnerPkcsCertificateProfile,
        requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidDeviceOwnerPkcsCertificateProfileResource: mg::One<models::AndroidDeviceOwnerPkcsCertificateProfile, requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource> }

impl AndroidDeviceOwnerPkcsCertificateProfileResource {
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
/// [`AndroidDeviceOwnerPkcsCertificateProfile`](models::AndroidDeviceOwnerPkcsCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_pkcs_certificate_profile()
/// ```
pub type AndroidDeviceOwnerPkcsCertificateProfileCollection = mg::Many<
    models::AndroidDeviceOwnerPkcsCertificateProfile,
    AndroidDeviceOwnerPkcsCertificateProfileResource,
    requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseCollection,
>;
