// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.intelligenceProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-intelligenceprofile?view=graph-rest-beta>
    IntelligenceProfile "microsoft.graph.security.intelligenceProfile" "entity" : crate::models::Entity;
    /// `aliases`: Collection(String)
    aliases "aliases": Vec<String>,
    /// `countriesOrRegionsOfOrigin`: Collection(microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin)
    countries_or_regions_of_origin "countriesOrRegionsOfOrigin": Vec<super::IntelligenceProfileCountryOrRegionOfOrigin>,
    /// `description`: microsoft.graph.security.formattedContent, not null
    description "description" "r": mg::Boxed<super::FormattedContent>,
    /// `firstActiveDateTime`: DateTimeOffset, not null
    first_active_date_time "firstActiveDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kind`: microsoft.graph.security.intelligenceProfileKind, not null
    kind "kind" "r": mg::Open<super::IntelligenceProfileKind>,
    /// `summary`: microsoft.graph.security.formattedContent, not null
    summary "summary" "r": mg::Boxed<super::FormattedContent>,
    /// `targets`: Collection(String)
    targets "targets": Vec<String>,
    /// `title`: String, not null
    title "title" "r": String,
    /// `tradecraft`: microsoft.graph.security.formattedContent
    tradecraft "tradecraft": mg::Boxed<super::FormattedContent>,
}

mg::derived_from! { IntelligenceProfile: crate::models::Entity }

impl IntelligenceProfile {
    /// `indicators`: many `microsoft.graph.security.intelligenceProfileIndicator`
    pub const INDICATORS: mg::Nav<
        IntelligenceProfile,
        Vec<super::IntelligenceProfileIndicator>,
    > = mg::Nav::new("indicators");
}
