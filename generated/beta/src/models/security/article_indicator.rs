// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.articleIndicator`][reference], derived from
/// [`Indicator`](super::Indicator).
///
/// Requests: [`ArticleIndicatorCollection`], for example
/// `graph.security().threat_intelligence().article_indicators()`.
///
/// [`ArticleIndicatorCollection`]: crate::requests::security::article_indicator::ArticleIndicatorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-articleindicator?view=graph-rest-beta
pub struct ArticleIndicator {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::IndicatorSource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ArticleIndicator: "microsoft.graph.security.articleIndicator", entity, base super::Indicator;
    id: "id" key required,
    source: "source" required,
}

mg::derived_from! { ArticleIndicator: super::Indicator, crate::models::Entity }

impl ArticleIndicator {
    /// `artifact`: [`Artifact`](super::Artifact).
    pub const ARTIFACT: mg::Nav<ArticleIndicator, super::Artifact> = mg::Nav::new(
        "artifact",
    );
}
