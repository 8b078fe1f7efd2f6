// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.inactiveAwsRoleFinding`, by its URL.
pub type InactiveAwsRoleFindingResource = mg::One<
    models::InactiveAwsRoleFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.inactiveAwsRoleFinding`, by its URL.
    InactiveAwsRoleFindingCollection(mg::Many<models::InactiveAwsRoleFinding, InactiveAwsRoleFindingResource>)
}

impl InactiveAwsRoleFindingCollection {
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
