// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamworkPeripheral`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamworkPeripheralCollection`], for example
/// `graph.teamwork().devices().id(id).configuration().camera_configuration().cameras()`.
///
/// [`TeamworkPeripheralCollection`]: crate::requests::teamwork_peripheral::TeamworkPeripheralCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamworkperipheral?view=graph-rest-beta
pub struct TeamworkPeripheral {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `productId`.
    pub product_id: mg::Field<String>,
    /// `vendorId`.
    pub vendor_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkPeripheral: "microsoft.graph.teamworkPeripheral", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    product_id: "productId",
    vendor_id: "vendorId",
}

mg::derived_from! { TeamworkPeripheral: super::Entity }
