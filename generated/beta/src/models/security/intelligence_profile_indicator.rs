// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.intelligenceProfileIndicator`][reference], derived from
/// [`Indicator`](super::Indicator).
///
/// Requests: [`IntelligenceProfileIndicatorCollection`], for example
/// `graph.security().threat_intelligence().intelligence_profile_indicators()`.
///
/// [`IntelligenceProfileIndicatorCollection`]: crate::requests::security::intelligence_profile_indicator::IntelligenceProfileIndicatorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-intelligenceprofileindicator?view=graph-rest-beta
pub struct IntelligenceProfileIndicator {
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::IndicatorSource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntelligenceProfileIndicator: "microsoft.graph.security.intelligenceProfileIndicator", entity, base super::Indicator;
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    source: "source" required,
}

mg::derived_from! { IntelligenceProfileIndicator: super::Indicator, crate::models::Entity }

impl IntelligenceProfileIndicator {
    /// `artifact`: [`Artifact`](super::Artifact).
    pub const ARTIFACT: mg::Nav<IntelligenceProfileIndicator, super::Artifact> = mg::Nav::new(
        "artifact",
    );
}
