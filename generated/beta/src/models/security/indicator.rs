// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.indicator`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-indicator?view=graph-rest-beta>
    Indicator "microsoft.graph.security.indicator" "entity abstract" : crate::models::Entity => IndicatorKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: microsoft.graph.security.indicatorSource, not null
    source "source" "r": mg::Open<super::IndicatorSource>,
}

mg::derived_from! { Indicator: crate::models::Entity }

impl Indicator {
    /// `artifact`: `microsoft.graph.security.artifact`
    pub const ARTIFACT: mg::Nav<Indicator, super::Artifact> = mg::Nav::new("artifact");
}

/// The types derived from `microsoft.graph.security.indicator`.
#[non_exhaustive]
pub enum IndicatorKind {
    ArticleIndicator(Box<super::ArticleIndicator>),
    IntelligenceProfileIndicator(Box<super::IntelligenceProfileIndicator>),
    /// None of these, or a type that this version does not know.
    Other(Box<Indicator>),
}

mg::family! {
    Indicator => IndicatorKind;
    ArticleIndicator(super::ArticleIndicator),
    IntelligenceProfileIndicator(super::IntelligenceProfileIndicator),
}
