// @generated
use crate::{mg, models};

/// One `microsoft.graph.columnLink`, by its URL.
///
/// For example `/sites/{site-id}/contentTypes/{contentType-id}/columnLinks/{columnLink-id}`.
pub type ColumnLinkResource = mg::One<models::ColumnLink>;

/// A collection of `microsoft.graph.columnLink`, by its URL.
///
/// For example `/sites/{site-id}/contentTypes/{contentType-id}/columnLinks`.
pub type ColumnLinkCollection = mg::Many<models::ColumnLink, ColumnLinkResource>;
