// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superGcpServiceAccountFinding`, by its URL.
pub type SuperGcpServiceAccountFindingResource = mg::One<
    models::SuperGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.superGcpServiceAccountFinding`, by its URL.
    SuperGcpServiceAccountFindingCollection(mg::Many<models::SuperGcpServiceAccountFinding, SuperGcpServiceAccountFindingResource>)
}

impl SuperGcpServiceAccountFindingCollection {
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
