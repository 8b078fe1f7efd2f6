// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.intelligenceProfile`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IntelligenceProfileCollection`], for example
/// `graph.security().threat_intelligence().intel_profiles()`.
///
/// [`IntelligenceProfileCollection`]: crate::requests::security::intelligence_profile::IntelligenceProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-intelligenceprofile?view=graph-rest-beta
pub struct IntelligenceProfile {
    /// `aliases`.
    pub aliases: mg::Field<Vec<String>>,
    /// `countriesOrRegionsOfOrigin`.
    pub countries_or_regions_of_origin: mg::Field<
        Vec<super::IntelligenceProfileCountryOrRegionOfOrigin>,
    >,
    /// `description`. Never null.
    pub description: mg::Field<mg::Boxed<super::FormattedContent>>,
    /// `firstActiveDateTime`. Never null.
    pub first_active_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::IntelligenceProfileKind>>,
    /// `summary`. Never null.
    pub summary: mg::Field<mg::Boxed<super::FormattedContent>>,
    /// `targets`.
    pub targets: mg::Field<Vec<String>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// `tradecraft`.
    pub tradecraft: mg::Field<mg::Boxed<super::FormattedContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntelligenceProfile: "microsoft.graph.security.intelligenceProfile", entity, base crate::models::Entity;
    aliases: "aliases",
    countries_or_regions_of_origin: "countriesOrRegionsOfOrigin",
    description: "description" required,
    first_active_date_time: "firstActiveDateTime" required,
    id: "id" key required,
    kind: "kind" required,
    summary: "summary" required,
    targets: "targets",
    title: "title" required,
    tradecraft: "tradecraft",
}

mg::derived_from! { IntelligenceProfile: crate::models::Entity }

impl IntelligenceProfile {
    /// `indicators`: many [`IntelligenceProfileIndicator`](super::IntelligenceProfileIndicator).
    pub const INDICATORS: mg::Nav<
        IntelligenceProfile,
        Vec<super::IntelligenceProfileIndicator>,
    > = mg::Nav::new("indicators");
}
