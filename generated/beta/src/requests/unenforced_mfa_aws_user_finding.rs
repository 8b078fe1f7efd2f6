// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unenforcedMfaAwsUserFinding`, by its URL.
pub type UnenforcedMfaAwsUserFindingResource = mg::One<
    models::UnenforcedMfaAwsUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.unenforcedMfaAwsUserFinding`, by its URL.
    UnenforcedMfaAwsUserFindingCollection(mg::Many<models::UnenforcedMfaAwsUserFinding, UnenforcedMfaAwsUserFindingResource>)
}

impl UnenforcedMfaAwsUserFindingCollection {
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
