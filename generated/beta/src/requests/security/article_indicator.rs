// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.articleIndicator`, by its URL.
    ///
    /// For example `/security/threatIntelligence/articleIndicators/{articleIndicator-id}`.
    ArticleIndicatorResource(mg::One<models::security::ArticleIndicator>)
}

impl ArticleIndicatorResource {
    /// `…/artifact`: `microsoft.graph.security.artifact`
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::to(self, "artifact")
    }
}

/// A collection of `microsoft.graph.security.articleIndicator`, by its URL.
///
/// For example `/security/threatIntelligence/articleIndicators`.
pub type ArticleIndicatorCollection = mg::Many<
    models::security::ArticleIndicator,
    ArticleIndicatorResource,
>;
