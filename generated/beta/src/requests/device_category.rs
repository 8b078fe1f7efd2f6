// @generated
use crate::{mg, models};

/// Requests on one [`DeviceCategory`](models::DeviceCategory): `get`, `update`, `delete`.
///
/// For example `graph.device_management().device_categories().id(id)`.
pub type DeviceCategoryResource = mg::One<models::DeviceCategory>;

/// Requests on a collection of [`DeviceCategory`](models::DeviceCategory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_categories()`.
pub type DeviceCategoryCollection = mg::Many<
    models::DeviceCategory,
    DeviceCategoryResource,
>;
