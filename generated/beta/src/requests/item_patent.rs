// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemPatent`, by its URL.
///
/// For example `/me/profile/patents/{itemPatent-id}`.
pub type ItemPatentResource = mg::One<models::ItemPatent>;

/// A collection of `microsoft.graph.itemPatent`, by its URL.
///
/// For example `/me/profile/patents`.
pub type ItemPatentCollection = mg::Many<models::ItemPatent, ItemPatentResource>;
