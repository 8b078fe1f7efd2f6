// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVppAppAssignedDeviceLicense`][reference], derived from
/// [`IosVppAppAssignedLicense`](super::IosVppAppAssignedLicense).
///
/// Requests: [`IosVppAppAssignedDeviceLicenseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_ios_vpp_app()
///     .assigned_licenses()
///     .cast_to_ios_vpp_app_assigned_device_license()
/// ```
///
/// [`IosVppAppAssignedDeviceLicenseCollection`]: crate::requests::ios_vpp_app_assigned_device_license::IosVppAppAssignedDeviceLicenseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvppappassigneddevicelicense?view=graph-rest-beta
pub struct IosVppAppAssignedDeviceLicense {
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `userEmailAddress`.
    pub user_email_address: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosVppAppAssignedDeviceLicense: "microsoft.graph.iosVppAppAssignedDeviceLicense", entity, base super::IosVppAppAssignedLicense;
    device_name: "deviceName",
    id: "id" key required,
    managed_device_id: "managedDeviceId",
    user_email_address: "userEmailAddress",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { IosVppAppAssignedDeviceLicense: super::IosVppAppAssignedLicense, super::Entity }
