// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, by its URL.
    AwsIdentityAccessManagementKeyAgeFindingResource(mg::One<models::AwsIdentityAccessManagementKeyAgeFinding>)
}

impl AwsIdentityAccessManagementKeyAgeFindingResource {
    /// `…/accessKey`: `awsAccessKey`
    #[inline]
    pub fn access_key(&self) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::to(self, "accessKey")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, by its URL.
    AwsIdentityAccessManagementKeyAgeFindingCollection(mg::Many<models::AwsIdentityAccessManagementKeyAgeFinding, AwsIdentityAccessManagementKeyAgeFindingResource>)
}

impl AwsIdentityAccessManagementKeyAgeFindingCollection {
    /// `GET …/aggregatedSummary(authorizationSystemIds=…)`
    #[inline]
    pub fn aggregated_summary(
        &self,
        parameters: AggregatedSummary,
    ) -> mg::Request<models::PermissionsAnalyticsAggregatedIamKeySummary> {
        mg::Path::function_with(self, "aggregatedSummary", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.aggregatedSummary`.
    AggregatedSummary "microsoft.graph.aggregatedSummary" "parameters";
    /// `authorizationSystemIds`: Collection(String)
    authorization_system_ids "authorizationSystemIds": Vec<String>,
}
