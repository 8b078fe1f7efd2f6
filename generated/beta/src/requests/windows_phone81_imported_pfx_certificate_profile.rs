// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81ImportedPfxCertificateProfile`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_imported_pfx_certificate_profile()
/// ```
///
/// [`WindowsPhone81ImportedPfxCertificateProfile`]: models::WindowsPhone81ImportedPfxCertificateProfile
#[derive(Clone, Debug)]
pub struct WindowsPhone81ImportedPfxCertificateProfileResource(
    mg::One<
        models::WindowsPhone81ImportedPfxCertificateProfile,
        requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource,
    >,
);

mg::builder! { WindowsPhone81ImportedPfxCertificateProfileResource: mg::One<models::WindowsPhone81ImportedPfxCertificateProfile, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource> }

impl WindowsPhone81ImportedPfxCertificateProfileResource {
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

/// Requests on a collection of [`WindowsPhone81ImportedPfxCertificateProfile`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_imported_pfx_certificate_profile()
/// ```
///
/// [`WindowsPhone81ImportedPfxCertificateProfile`]: models::WindowsPhone81ImportedPfxCertificateProfile
pub type WindowsPhone81ImportedPfxCertificateProfileCollection = mg::Many<
    models::WindowsPhone81ImportedPfxCertificateProfile,
    WindowsPhone81ImportedPfxCertificateProfileResource,
    requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
>;
