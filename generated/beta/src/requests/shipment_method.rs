// @generated
use crate::{mg, models};

/// Requests on one [`ShipmentMethod`](models::ShipmentMethod): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).shipment_methods().id(id)`.
pub type ShipmentMethodResource = mg::One<models::ShipmentMethod>;

/// Requests on a collection of [`ShipmentMethod`](models::ShipmentMethod): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).shipment_methods()`.
pub type ShipmentMethodCollection = mg::Many<
    models::ShipmentMethod,
    ShipmentMethodResource,
>;
