// @generated
use crate::{mg, models};

/// Requests on one [`ColumnLink`](models::ColumnLink): `get`, `update`, `delete`.
///
/// For example `graph.sites().id(id).content_types().id(id).column_links().id(id)`.
pub type ColumnLinkResource = mg::One<models::ColumnLink>;

/// Requests on a collection of [`ColumnLink`](models::ColumnLink): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.sites().id(id).content_types().id(id).column_links()`.
pub type ColumnLinkCollection = mg::Many<models::ColumnLink, ColumnLinkResource>;
