// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.intelligenceProfileIndicator`, an entity type derived from `microsoft.graph.security.indicator`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-intelligenceprofileindicator?view=graph-rest-beta>
    IntelligenceProfileIndicator "microsoft.graph.security.intelligenceProfileIndicator" "entity" : super::Indicator;
    /// `firstSeenDateTime`: DateTimeOffset, not null
    first_seen_date_time "firstSeenDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `source`: microsoft.graph.security.indicatorSource, not null
    source "source" "r": mg::Open<super::IndicatorSource>,
}

mg::derived_from! { IntelligenceProfileIndicator: super::Indicator, crate::models::Entity }

impl IntelligenceProfileIndicator {
    /// `artifact`: `microsoft.graph.security.artifact`
    pub const ARTIFACT: mg::Nav<IntelligenceProfileIndicator, super::Artifact> = mg::Nav::new(
        "artifact",
    );
}
