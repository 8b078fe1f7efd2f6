// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.intelligenceProfileIndicator`, by its URL.
    ///
    /// For example `/security/threatIntelligence/intelligenceProfileIndicators/{intelligenceProfileIndicator-id}`.
    IntelligenceProfileIndicatorResource(mg::One<models::security::IntelligenceProfileIndicator>)
}

impl IntelligenceProfileIndicatorResource {
    /// `…/artifact`: `microsoft.graph.security.artifact`
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::to(self, "artifact")
    }
}

/// A collection of `microsoft.graph.security.intelligenceProfileIndicator`, by its URL.
///
/// For example `/security/threatIntelligence/intelligenceProfileIndicators`.
pub type IntelligenceProfileIndicatorCollection = mg::Many<
    models::security::IntelligenceProfileIndicator,
    IntelligenceProfileIndicatorResource,
>;
