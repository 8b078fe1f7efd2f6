// @generated
use crate::{mg, models};

/// Requests on one [`IosVppAppAssignedUserLicense`](models::IosVppAppAssignedUserLicense): `get`,
/// `update`, `delete`.
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
///     .cast_to_ios_vpp_app_assigned_user_license()
/// ```
pub type IosVppAppAssignedUserLicenseResource = mg::One<
    models::IosVppAppAssignedUserLicense,
>;

/// Requests on a collection of
/// [`IosVppAppAssignedUserLicense`](models::IosVppAppAssignedUserLicense): `list`, `create`,
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
///     .cast_to_ios_vpp_app_assigned_user_license()
/// ```
pub type IosVppAppAssignedUserLicenseCollection = mg::Many<
    models::IosVppAppAssignedUserLicense,
    IosVppAppAssignedUserLicenseResource,
>;
