// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.productRevision`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-productrevision?view=graph-rest-beta>
    ProductRevision "microsoft.graph.windowsUpdates.productRevision" "entity" : crate::models::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isHotpatchUpdate`: Boolean, not null
    is_hotpatch_update "isHotpatchUpdate" "r": bool,
    /// `osBuild`: microsoft.graph.windowsUpdates.buildVersionDetails, not null
    os_build "osBuild" "r": mg::Boxed<super::BuildVersionDetails>,
    /// `product`: String, not null
    product "product" "r": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ProductRevision: crate::models::Entity }

impl ProductRevision {
    /// `catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, contained
    pub const CATALOG_ENTRY: mg::Nav<ProductRevision, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
    /// `knowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, contained
    pub const KNOWLEDGE_BASE_ARTICLE: mg::Nav<
        ProductRevision,
        super::KnowledgeBaseArticle,
    > = mg::Nav::new("knowledgeBaseArticle");
}
