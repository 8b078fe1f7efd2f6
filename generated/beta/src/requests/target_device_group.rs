// @generated
use crate::{mg, models};

/// Requests on one [`TargetDeviceGroup`](models::TargetDeviceGroup): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .target_device_groups()
///     .id(id)
/// ```
pub type TargetDeviceGroupResource = mg::One<models::TargetDeviceGroup>;

/// Requests on a collection of [`TargetDeviceGroup`](models::TargetDeviceGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .target_device_groups()
/// ```
pub type TargetDeviceGroupCollection = mg::Many<
    models::TargetDeviceGroup,
    TargetDeviceGroupResource,
>;
