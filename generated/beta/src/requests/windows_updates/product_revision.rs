// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProductRevision`](models::windows_updates::ProductRevision): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().products().id(id).revisions().id(id)`.
#[derive(Clone, Debug)]
pub struct ProductRevisionResource(mg::One<models::windows_updates::ProductRevision>);

mg::builder! { ProductRevisionResource: mg::One<models::windows_updates::ProductRevision> }

impl ProductRevisionResource {
    /// `…/catalogEntry`: [`CatalogEntry`](models::windows_updates::CatalogEntry).
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::navigate(self, "catalogEntry")
    }

    /// `…/knowledgeBaseArticle`:
    /// [`KnowledgeBaseArticle`](models::windows_updates::KnowledgeBaseArticle).
    #[inline]
    pub fn knowledge_base_article(
        &self,
    ) -> requests::windows_updates::knowledge_base_article::KnowledgeBaseArticleResource {
        mg::navigate(self, "knowledgeBaseArticle")
    }
}

/// Requests on a collection of [`ProductRevision`](models::windows_updates::ProductRevision):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().products().id(id).revisions()`.
pub type ProductRevisionCollection = mg::Many<
    models::windows_updates::ProductRevision,
    ProductRevisionResource,
>;
