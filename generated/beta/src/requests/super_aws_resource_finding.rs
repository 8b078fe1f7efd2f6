// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.superAwsResourceFinding`, by its URL.
pub type SuperAwsResourceFindingResource = mg::One<
    models::SuperAwsResourceFinding,
    requests::identity_finding::IdentityFindingResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.superAwsResourceFinding`, by its URL.
    SuperAwsResourceFindingCollection(mg::Many<models::SuperAwsResourceFinding, SuperAwsResourceFindingResource>)
}

impl SuperAwsResourceFindingCollection {
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
