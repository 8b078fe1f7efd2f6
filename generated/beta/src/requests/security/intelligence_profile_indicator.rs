// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`IntelligenceProfileIndicator`](models::security::IntelligenceProfileIndicator): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().intelligence_profile_indicators().id(id)`.
#[derive(Clone, Debug)]
pub struct IntelligenceProfileIndicatorResource(
    mg::One<models::security::IntelligenceProfileIndicator>,
);

mg::builder! { IntelligenceProfileIndicatorResource: mg::One<models::security::IntelligenceProfileIndicator> }

impl IntelligenceProfileIndicatorResource {
    /// `…/artifact`: [`Artifact`](models::security::Artifact).
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::navigate(self, "artifact")
    }
}

/// Requests on a collection of
/// [`IntelligenceProfileIndicator`](models::security::IntelligenceProfileIndicator): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().intelligence_profile_indicators()`.
pub type IntelligenceProfileIndicatorCollection = mg::Many<
    models::security::IntelligenceProfileIndicator,
    IntelligenceProfileIndicatorResource,
>;
