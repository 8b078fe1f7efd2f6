// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosVppApp`](models::IosVppApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_ios_vpp_app()`.
#[derive(Clone, Debug)]
pub struct IosVppAppResource(
    mg::One<models::IosVppApp, requests::mobile_app::MobileAppResource>,
);

mg::builder! { IosVppAppResource: mg::One<models::IosVppApp, requests::mobile_app::MobileAppResource> }

impl IosVppAppResource {
    /// `…/assignedLicenses`: many [`IosVppAppAssignedLicense`](models::IosVppAppAssignedLicense).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assigned_licenses(
        &self,
    ) -> requests::ios_vpp_app_assigned_license::IosVppAppAssignedLicenseCollection {
        mg::navigate(self, "assignedLicenses")
    }

    /// `POST …/revokeAllLicenses`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn revoke_all_licenses(
        &self,
        parameters: impl Into<RevokeAllLicenses>,
    ) -> mg::Request<()> {
        self.raw().action_with("revokeAllLicenses", &parameters.into())
    }

    /// `POST …/revokeDeviceLicense`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn revoke_device_license(
        &self,
        parameters: impl Into<RevokeDeviceLicense>,
    ) -> mg::Request<()> {
        self.raw().action_with("revokeDeviceLicense", &parameters.into())
    }

    /// `POST …/revokeUserLicense`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn revoke_user_license(
        &self,
        parameters: impl Into<RevokeUserLicense>,
    ) -> mg::Request<()> {
        self.raw().action_with("revokeUserLicense", &parameters.into())
    }
}

/// Requests on a collection of [`IosVppApp`](models::IosVppApp): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_ios_vpp_app()`.
pub type IosVppAppCollection = mg::Many<
    models::IosVppApp,
    IosVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;

/// Parameters of [`IosVppAppResource::revoke_all_licenses`].
///
/// A call can pass `notify_managed_devices` alone.
pub struct RevokeAllLicenses {
    /// `notifyManagedDevices`. Required.
    pub notify_managed_devices: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeAllLicenses: "microsoft.graph.revokeAllLicenses", parameters;
    notify_managed_devices: "notifyManagedDevices" required,
}

mg::required_parameters! {
    RevokeAllLicenses;
    notify_managed_devices: bool,
}

/// Parameters of [`IosVppAppResource::revoke_device_license`].
///
/// A call can pass `notify_managed_devices` alone.
pub struct RevokeDeviceLicense {
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `notifyManagedDevices`. Required.
    pub notify_managed_devices: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeDeviceLicense: "microsoft.graph.revokeDeviceLicense", parameters;
    managed_device_id: "managedDeviceId",
    notify_managed_devices: "notifyManagedDevices" required,
}

mg::required_parameters! {
    RevokeDeviceLicense;
    notify_managed_devices: bool,
}

/// Parameters of [`IosVppAppResource::revoke_user_license`].
///
/// A call can pass `notify_managed_devices` alone.
pub struct RevokeUserLicense {
    /// `notifyManagedDevices`. Required.
    pub notify_managed_devices: mg::Field<bool>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeUserLicense: "microsoft.graph.revokeUserLicense", parameters;
    notify_managed_devices: "notifyManagedDevices" required,
    user_id: "userId",
}

mg::required_parameters! {
    RevokeUserLicense;
    notify_managed_devices: bool,
}
