// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsIdentityAccessManagementKeyUsageFinding`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_aws_identity_access_management_key_usage_finding()
/// ```
///
/// [`AwsIdentityAccessManagementKeyUsageFinding`]: models::AwsIdentityAccessManagementKeyUsageFinding
#[derive(Clone, Debug)]
pub struct AwsIdentityAccessManagementKeyUsageFindingResource(
    mg::One<models::AwsIdentityAccessManagementKeyUsageFinding>,
);

mg::builder! { AwsIdentityAccessManagementKeyUsageFindingResource: mg::One<models::AwsIdentityAccessManagementKeyUsageFinding> }

impl AwsIdentityAccessManagementKeyUsageFindingResource {
    /// `…/accessKey`: [`AwsAccessKey`](models::AwsAccessKey).
    #[inline]
    pub fn access_key(&self) -> requests::aws_access_key::AwsAccessKeyResource {
        mg::navigate(self, "accessKey")
    }
}

/// Requests on a collection of [`AwsIdentityAccessManagementKeyUsageFinding`]: `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_identity_access_management_key_usage_finding()
/// ```
///
/// [`AwsIdentityAccessManagementKeyUsageFinding`]: models::AwsIdentityAccessManagementKeyUsageFinding
#[derive(Clone, Debug)]
pub struct AwsIdentityAccessManagementKeyUsageFindingCollection(
    mg::Many<
        models::AwsIdentityAccessManagementKeyUsageFinding,
        AwsIdentityAccessManagementKeyUsageFindingResource,
    >,
);

mg::builder! { AwsIdentityAccessManagementKeyUsageFindingCollection: mg::Many<models::AwsIdentityAccessManagementKeyUsageFinding, AwsIdentityAccessManagementKeyUsageFindingResource> }

impl AwsIdentityAccessManagementKeyUsageFindingCollection {
    /// `GET …/aggregatedSummary(authorizationSystemIds=…)`.
    ///
    /// Returns [`PermissionsAnalyticsAggregatedIamKeySummary`].
    ///
    /// [`PermissionsAnalyticsAggregatedIamKeySummary`]: models::PermissionsAnalyticsAggregatedIamKeySummary
    #[inline]
    pub fn aggregated_summary(
        &self,
        parameters: impl Into<AggregatedSummary>,
    ) -> mg::Request<models::PermissionsAnalyticsAggregatedIamKeySummary> {
        self.raw().function_with("aggregatedSummary", &parameters.into())
    }
}

/// Parameters of [`AwsIdentityAccessManagementKeyUsageFindingCollection::aggregated_summary`].
///
/// A call can pass `authorization_system_ids` alone.
pub struct AggregatedSummary {
    /// `authorizationSystemIds`.
    pub authorization_system_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregatedSummary: "microsoft.graph.aggregatedSummary", parameters;
    authorization_system_ids: "authorizationSystemIds",
}

mg::required_parameters! {
    AggregatedSummary;
    authorization_system_ids: Vec<String>,
}
