// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.catalog`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CatalogResource`](crate::requests::windows_updates::catalog::CatalogResource), for
/// example `graph.admin().windows().updates().catalog()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-catalog?view=graph-rest-beta
pub struct Catalog {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Catalog: "microsoft.graph.windowsUpdates.catalog", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Catalog: crate::models::Entity }

impl Catalog {
    /// `entries`: many [`CatalogEntry`](super::CatalogEntry).
    pub const ENTRIES: mg::Nav<Catalog, Vec<super::CatalogEntry>> = mg::Nav::new(
        "entries",
    );
}
