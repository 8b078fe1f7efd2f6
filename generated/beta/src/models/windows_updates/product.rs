// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.product`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-product?view=graph-rest-beta>
    Product "microsoft.graph.windowsUpdates.product" "entity" : crate::models::Entity;
    /// `friendlyNames`: Collection(String)
    friendly_names "friendlyNames": Vec<String>,
    /// `groupName`: String
    group_name "groupName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { Product: crate::models::Entity }

impl Product {
    /// `editions`: many `microsoft.graph.windowsUpdates.edition`, contained
    pub const EDITIONS: mg::Nav<Product, Vec<super::Edition>> = mg::Nav::new("editions");
    /// `knownIssues`: many `microsoft.graph.windowsUpdates.knownIssue`, contained
    pub const KNOWN_ISSUES: mg::Nav<Product, Vec<super::KnownIssue>> = mg::Nav::new(
        "knownIssues",
    );
    /// `revisions`: many `microsoft.graph.windowsUpdates.productRevision`, contained
    pub const REVISIONS: mg::Nav<Product, Vec<super::ProductRevision>> = mg::Nav::new(
        "revisions",
    );
}
