// @generated
use crate::{mg, models};

/// One `microsoft.graph.shipmentMethod`, by its URL.
///
/// For example `/financials/companies/{company-id}/shipmentMethods/{shipmentMethod-id}`.
pub type ShipmentMethodResource = mg::One<models::ShipmentMethod>;

/// A collection of `microsoft.graph.shipmentMethod`, by its URL.
///
/// For example `/financials/companies/{company-id}/shipmentMethods`.
pub type ShipmentMethodCollection = mg::Many<
    models::ShipmentMethod,
    ShipmentMethodResource,
>;
