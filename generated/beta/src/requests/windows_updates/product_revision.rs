// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.productRevision`, by its URL.
    ///
    /// For example `/admin/windows/updates/products/{product-id}/revisions/{productRevision-id}`.
    ProductRevisionResource(mg::One<models::windows_updates::ProductRevision>)
}

impl ProductRevisionResource {
    /// `…/catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::to(self, "catalogEntry")
    }

    /// `…/knowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`
    #[inline]
    pub fn knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::to(self, "knowledgeBaseArticle")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.productRevision`, by its URL.
///
/// For example `/admin/windows/updates/products/{product-id}/revisions`.
pub type ProductRevisionCollection = mg::Many<
    models::windows_updates::ProductRevision,
    ProductRevisionResource,
>;
