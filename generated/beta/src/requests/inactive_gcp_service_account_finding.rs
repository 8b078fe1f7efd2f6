// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveGcpServiceAccountFinding`, by its URL.
pub type InactiveGcpServiceAccountFindingResource = mg::One<
    models::InactiveGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.inactiveGcpServiceAccountFinding`, by its URL.
    InactiveGcpServiceAccountFindingCollection(mg::Many<models::InactiveGcpServiceAccountFinding, InactiveGcpServiceAccountFindingResource>)
}

impl InactiveGcpServiceAccountFindingCollection {
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
