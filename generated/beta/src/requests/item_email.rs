// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemEmail`, by its URL.
///
/// For example `/me/profile/emails/{itemEmail-id}`.
pub type ItemEmailResource = mg::One<models::ItemEmail>;

/// A collection of `microsoft.graph.itemEmail`, by its URL.
///
/// For example `/me/profile/emails`.
pub type ItemEmailCollection = mg::Many<models::ItemEmail, ItemEmailResource>;
