// @generated
use crate::{mg, models};

/// Requests on one [`ItemAddress`](models::ItemAddress): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().addresses().id(id)`.
pub type ItemAddressResource = mg::One<models::ItemAddress>;

/// Requests on a collection of [`ItemAddress`](models::ItemAddress): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().profile().addresses()`.
pub type ItemAddressCollection = mg::Many<models::ItemAddress, ItemAddressResource>;
