// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.articleIndicator`, an entity type derived from `microsoft.graph.security.indicator`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-articleindicator?view=graph-rest-beta>
    ArticleIndicator "microsoft.graph.security.articleIndicator" "entity" : super::Indicator;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: microsoft.graph.security.indicatorSource, not null
    source "source" "r": mg::Open<super::IndicatorSource>,
}

mg::derived_from! { ArticleIndicator: super::Indicator, crate::models::Entity }

impl ArticleIndicator {
    /// `artifact`: `microsoft.graph.security.artifact`
    pub const ARTIFACT: mg::Nav<ArticleIndicator, super::Artifact> = mg::Nav::new(
        "artifact",
    );
}
