// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemPhone`, by its URL.
///
/// For example `/me/profile/phones/{itemPhone-id}`.
pub type ItemPhoneResource = mg::One<models::ItemPhone>;

/// A collection of `microsoft.graph.itemPhone`, by its URL.
///
/// For example `/me/profile/phones`.
pub type ItemPhoneCollection = mg::Many<models::ItemPhone, ItemPhoneResource>;
