// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_imported_pfx_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsImportedPfxCertificateProfileResource(
    mg::One<
        models::MacOsImportedPfxCertificateProfile,
        requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource,
    >,
);

mg::builder! { MacOsImportedPfxCertificateProfileResource: mg::One<models::MacOsImportedPfxCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource> }

impl MacOsImportedPfxCertificateProfileResource {
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
/// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_imported_pfx_certificate_profile()
/// ```
pub type MacOsImportedPfxCertificateProfileCollection = mg::Many<
    models::MacOsImportedPfxCertificateProfile,
    MacOsImportedPfxCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
