// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.intelligenceProfile`, by its URL.
    ///
    /// For example `/security/threatIntelligence/intelProfiles/{intelligenceProfile-id}`.
    IntelligenceProfileResource(mg::One<models::security::IntelligenceProfile>)
}

impl IntelligenceProfileResource {
    /// `…/indicators`: many `microsoft.graph.security.intelligenceProfileIndicator`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIntelligence.Read.All** | **ThreatIntelligence.Read.All** |
    #[inline]
    pub fn indicators(
        &self,
    ) -> requests::security::intelligence_profile_indicator::IntelligenceProfileIndicatorCollection {
        mg::to(self, "indicators")
    }
}

/// A collection of `microsoft.graph.security.intelligenceProfile`, by its URL.
///
/// For example `/security/threatIntelligence/intelProfiles`.
pub type IntelligenceProfileCollection = mg::Many<
    models::security::IntelligenceProfile,
    IntelligenceProfileResource,
>;
