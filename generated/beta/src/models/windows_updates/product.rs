// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.product`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ProductCollection`](crate::requests::windows_updates::product::ProductCollection),
/// for example `graph.admin().windows().updates().products()`.
///
/// Operations: `get_known_issues_by_time_range`, `find_by_catalog_id`, `find_by_kb_number`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-product?view=graph-rest-beta
pub struct Product {
    /// `friendlyNames`.
    pub friendly_names: mg::Field<Vec<String>>,
    /// `groupName`.
    pub group_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Product: "microsoft.graph.windowsUpdates.product", entity, base crate::models::Entity;
    friendly_names: "friendlyNames",
    group_name: "groupName",
    id: "id" key required,
    name: "name" required,
}

mg::derived_from! { Product: crate::models::Entity }

impl Product {
    /// `editions`: many [`Edition`](super::Edition).
    pub const EDITIONS: mg::Nav<Product, Vec<super::Edition>> = mg::Nav::new("editions");
    /// `knownIssues`: many [`KnownIssue`](super::KnownIssue).
    pub const KNOWN_ISSUES: mg::Nav<Product, Vec<super::KnownIssue>> = mg::Nav::new(
        "knownIssues",
    );
    /// `revisions`: many [`ProductRevision`](super::ProductRevision).
    pub const REVISIONS: mg::Nav<Product, Vec<super::ProductRevision>> = mg::Nav::new(
        "revisions",
    );
}
