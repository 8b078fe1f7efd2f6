// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemAddress`, by its URL.
///
/// For example `/me/profile/addresses/{itemAddress-id}`.
pub type ItemAddressResource = mg::One<models::ItemAddress>;

/// A collection of `microsoft.graph.itemAddress`, by its URL.
///
/// For example `/me/profile/addresses`.
pub type ItemAddressCollection = mg::Many<models::ItemAddress, ItemAddressResource>;
