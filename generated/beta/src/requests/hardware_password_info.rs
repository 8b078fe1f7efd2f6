// @generated
use crate::{mg, models};

/// Requests on one [`HardwarePasswordInfo`](models::HardwarePasswordInfo): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().hardware_password_info().id(id)`.
pub type HardwarePasswordInfoResource = mg::One<models::HardwarePasswordInfo>;

/// Requests on a collection of [`HardwarePasswordInfo`](models::HardwarePasswordInfo): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_password_info()`.
pub type HardwarePasswordInfoCollection = mg::Many<
    models::HardwarePasswordInfo,
    HardwarePasswordInfoResource,
>;
