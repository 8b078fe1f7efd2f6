// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.article`, by its URL.
    ///
    /// For example `/security/threatIntelligence/articles/{article-id}`.
    ArticleResource(mg::One<models::security::Article>)
}

impl ArticleResource {
    /// `…/indicators`: many `microsoft.graph.security.articleIndicator`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn indicators(
        &self,
    ) -> requests::security::article_indicator::ArticleIndicatorCollection {
        mg::to(self, "indicators")
    }
}

/// A collection of `microsoft.graph.security.article`, by its URL.
///
/// For example `/security/threatIntelligence/articles`.
pub type ArticleCollection = mg::Many<models::security::Article, ArticleResource>;
