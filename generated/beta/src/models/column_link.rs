// @generated
use crate::mg;

/// Entity type [`microsoft.graph.columnLink`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ColumnLinkCollection`](crate::requests::column_link::ColumnLinkCollection), for
/// example `graph.sites().id(id).content_types().id(id).column_links()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/columnlink?view=graph-rest-beta
pub struct ColumnLink {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ColumnLink: "microsoft.graph.columnLink", entity, base super::Entity;
    id: "id" key required,
    name: "name",
}

mg::derived_from! { ColumnLink: super::Entity }
