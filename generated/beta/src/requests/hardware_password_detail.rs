// @generated
use crate::{mg, models};

/// Requests on one [`HardwarePasswordDetail`](models::HardwarePasswordDetail): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().hardware_password_details().id(id)`.
pub type HardwarePasswordDetailResource = mg::One<models::HardwarePasswordDetail>;

/// Requests on a collection of [`HardwarePasswordDetail`](models::HardwarePasswordDetail): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().hardware_password_details()`.
pub type HardwarePasswordDetailCollection = mg::Many<
    models::HardwarePasswordDetail,
    HardwarePasswordDetailResource,
>;
