// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemPublication`, by its URL.
///
/// For example `/me/profile/publications/{itemPublication-id}`.
pub type ItemPublicationResource = mg::One<models::ItemPublication>;

/// A collection of `microsoft.graph.itemPublication`, by its URL.
///
/// For example `/me/profile/publications`.
pub type ItemPublicationCollection = mg::Many<
    models::ItemPublication,
    ItemPublicationResource,
>;
