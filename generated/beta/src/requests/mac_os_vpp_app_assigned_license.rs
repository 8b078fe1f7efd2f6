// @generated
use crate::{mg, models};

/// Requests on one [`MacOsVppAppAssignedLicense`](models::MacOsVppAppAssignedLicense): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_mac_os_vpp_app()
///     .assigned_licenses()
///     .id(id)
/// ```
pub type MacOsVppAppAssignedLicenseResource = mg::One<
    models::MacOsVppAppAssignedLicense,
>;

/// Requests on a collection of [`MacOsVppAppAssignedLicense`](models::MacOsVppAppAssignedLicense):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_mac_os_vpp_app()
///     .assigned_licenses()
/// ```
pub type MacOsVppAppAssignedLicenseCollection = mg::Many<
    models::MacOsVppAppAssignedLicense,
    MacOsVppAppAssignedLicenseResource,
>;
