// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveAzureServicePrincipalFinding`, by its URL.
pub type InactiveAzureServicePrincipalFindingResource = mg::One<
    models::InactiveAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.inactiveAzureServicePrincipalFinding`, by its URL.
    InactiveAzureServicePrincipalFindingCollection(mg::Many<models::InactiveAzureServicePrincipalFinding, InactiveAzureServicePrincipalFindingResource>)
}

impl InactiveAzureServicePrincipalFindingCollection {
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
