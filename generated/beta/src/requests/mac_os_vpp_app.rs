// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsVppApp`](models::MacOsVppApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_vpp_app()`.
#[derive(Clone, Debug)]
pub struct MacOsVppAppResource(
    mg::One<models::MacOsVppApp, requests::mobile_app::MobileAppResource>,
);

mg::builder! { MacOsVppAppResource: mg::One<models::MacOsVppApp, requests::mobile_app::MobileAppResource> }

impl MacOsVppAppResource {
    /// `…/assignedLicenses`: many
    /// [`MacOsVppAppAssignedLicense`](models::MacOsVppAppAssignedLicense).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assigned_licenses(
        &self,
    ) -> requests::mac_os_vpp_app_assigned_license::MacOsVppAppAssignedLicenseCollection {
        mg::navigate(self, "assignedLicenses")
    }
}

/// Requests on a collection of [`MacOsVppApp`](models::MacOsVppApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_vpp_app()`.
pub type MacOsVppAppCollection = mg::Many<
    models::MacOsVppApp,
    MacOsVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;
