// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.catalog`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-catalog?view=graph-rest-beta>
    Catalog "microsoft.graph.windowsUpdates.catalog" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Catalog: crate::models::Entity }

impl Catalog {
    /// `entries`: many `microsoft.graph.windowsUpdates.catalogEntry`, contained
    pub const ENTRIES: mg::Nav<Catalog, Vec<super::CatalogEntry>> = mg::Nav::new(
        "entries",
    );
}
