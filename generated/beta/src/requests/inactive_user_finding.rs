// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveUserFinding`, by its URL.
pub type InactiveUserFindingResource = mg::One<
    models::InactiveUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.inactiveUserFinding`, by its URL.
    InactiveUserFindingCollection(mg::Many<models::InactiveUserFinding, InactiveUserFindingResource>)
}

impl InactiveUserFindingCollection {
    /// `GET …/aggregatedSummary(authorizationSystemIds=…)`
    #[inline]
    pub fn aggregated_summary(
        &self,
        parameters: AggregatedSummary,
    ) -> mg::Request<models::PermissionsAnalyticsAggregatedIdentitySummary> {
        mg::Path::function_with(self, "aggregatedSummary", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.aggregatedSummary`.
    AggregatedSummary "microsoft.graph.aggregatedSummary" "parameters";
    /// `authorizationSystemIds`: Collection(String)
    authorization_system_ids "authorizationSystemIds": Vec<String>,
}
