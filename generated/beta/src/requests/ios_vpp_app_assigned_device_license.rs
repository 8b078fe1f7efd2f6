// @generated
use crate::{mg, models};

/// Requests on one [`IosVppAppAssignedDeviceLicense`](models::IosVppAppAssignedDeviceLicense):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_ios_vpp_app()
///     .assigned_licenses()
///     .id(id)
///     .cast_to_ios_vpp_app_assigned_device_license()
/// ```
pub type IosVppAppAssignedDeviceLicenseResource = mg::One<
    models::IosVppAppAssignedDeviceLicense,
>;

/// Requests on a collection of
/// [`IosVppAppAssignedDeviceLicense`](models::IosVppAppAssignedDeviceLicense): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
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
pub type IosVppAppAssignedDeviceLicenseCollection = mg::Many<
    models::IosVppAppAssignedDeviceLicense,
    IosVppAppAssignedDeviceLicenseResource,
>;
