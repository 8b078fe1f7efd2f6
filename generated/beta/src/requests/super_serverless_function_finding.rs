// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superServerlessFunctionFinding`, by its URL.
pub type SuperServerlessFunctionFindingResource = mg::One<
    models::SuperServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.superServerlessFunctionFinding`, by its URL.
    SuperServerlessFunctionFindingCollection(mg::Many<models::SuperServerlessFunctionFinding, SuperServerlessFunctionFindingResource>)
}

impl SuperServerlessFunctionFindingCollection {
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
