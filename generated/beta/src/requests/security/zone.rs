// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.zone`, by its URL.
    ///
    /// For example `/security/zones/{zone-id}`.
    ZoneResource(mg::One<models::security::Zone>)
}

impl ZoneResource {
    /// `…/aggregations`: many `microsoft.graph.security.aggregatedEnvironment`
    #[inline]
    pub fn aggregations(
        &self,
    ) -> requests::security::aggregated_environment::AggregatedEnvironmentCollection {
        mg::to(self, "aggregations")
    }

    /// `…/environments`: many `microsoft.graph.security.environment`
    #[inline]
    pub fn environments(
        &self,
    ) -> requests::security::environment::EnvironmentCollection {
        mg::to(self, "environments")
    }
}

/// A collection of `microsoft.graph.security.zone`, by its URL.
///
/// For example `/security/zones`.
pub type ZoneCollection = mg::Many<models::security::Zone, ZoneResource>;
