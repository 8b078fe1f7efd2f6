// @generated
use crate::{mg, models, requests};

/// Requests on one [`IntelligenceProfile`](models::security::IntelligenceProfile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().intel_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct IntelligenceProfileResource(mg::One<models::security::IntelligenceProfile>);

mg::builder! { IntelligenceProfileResource: mg::One<models::security::IntelligenceProfile> }

impl IntelligenceProfileResource {
    /// `…/indicators`: many
    /// [`IntelligenceProfileIndicator`](models::security::IntelligenceProfileIndicator).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn indicators(
        &self,
    ) -> requests::security::intelligence_profile_indicator::IntelligenceProfileIndicatorCollection {
        mg::navigate(self, "indicators")
    }
}

/// Requests on a collection of [`IntelligenceProfile`](models::security::IntelligenceProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().intel_profiles()`.
pub type IntelligenceProfileCollection = mg::Many<
    models::security::IntelligenceProfile,
    IntelligenceProfileResource,
>;
