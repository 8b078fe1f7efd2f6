// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.productRevision`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ProductRevisionCollection`], for example
/// `graph.admin().windows().updates().products().id(id).revisions()`.
///
/// [`ProductRevisionCollection`]: crate::requests::windows_updates::product_revision::ProductRevisionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-productrevision?view=graph-rest-beta
pub struct ProductRevision {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isHotpatchUpdate`. Never null.
    pub is_hotpatch_update: mg::Field<bool>,
    /// `osBuild`. Never null.
    pub os_build: mg::Field<mg::Boxed<super::BuildVersionDetails>>,
    /// `product`. Never null.
    pub product: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProductRevision: "microsoft.graph.windowsUpdates.productRevision", entity, base crate::models::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    is_hotpatch_update: "isHotpatchUpdate" required,
    os_build: "osBuild" required,
    product: "product" required,
    release_date_time: "releaseDateTime" required,
    version: "version" required,
}

mg::derived_from! { ProductRevision: crate::models::Entity }

impl ProductRevision {
    /// `catalogEntry`: [`CatalogEntry`](super::CatalogEntry).
    pub const CATALOG_ENTRY: mg::Nav<ProductRevision, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
    /// `knowledgeBaseArticle`: [`KnowledgeBaseArticle`](super::KnowledgeBaseArticle).
    pub const KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        ProductRevision,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("knowledgeBaseArticle");
}
