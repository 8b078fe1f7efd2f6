// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superUserFinding`, by its URL.
pub type SuperUserFindingResource = mg::One<
    models::SuperUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.superUserFinding`, by its URL.
    SuperUserFindingCollection(mg::Many<models::SuperUserFinding, SuperUserFindingResource>)
}

impl SuperUserFindingCollection {
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
