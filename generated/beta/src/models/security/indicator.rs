// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.indicator`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-indicator?view=graph-rest-beta
pub struct Indicator {
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
    Indicator: "microsoft.graph.security.indicator", entity abstract, base crate::models::Entity, family IndicatorKind;
    id: "id" key required,
    source: "source" required,
}

mg::derived_from! { Indicator: crate::models::Entity }

impl Indicator {
    /// `artifact`: [`Artifact`](super::Artifact).
    pub const ARTIFACT: mg::Nav<Indicator, super::Artifact> = mg::Nav::new("artifact");
}

/// The types derived from [`Indicator`].
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
