// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding): `get`,
/// `update`, `delete`.
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
///     .cast_to_super_azure_service_principal_finding()
/// ```
pub type SuperAzureServicePrincipalFindingResource = mg::One<
    models::SuperAzureServicePrincipalFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`SuperAzureServicePrincipalFinding`](models::SuperAzureServicePrincipalFinding): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_super_azure_service_principal_finding()
/// ```
#[derive(Clone, Debug)]
pub struct SuperAzureServicePrincipalFindingCollection(
    mg::Many<
        models::SuperAzureServicePrincipalFinding,
        SuperAzureServicePrincipalFindingResource,
    >,
);

mg::builder! { SuperAzureServicePrincipalFindingCollection: mg::Many<models::SuperAzureServicePrincipalFinding, SuperAzureServicePrincipalFindingResource> }

impl SuperAzureServicePrincipalFindingCollection {
    /// `GET …/aggregatedSummary(authorizationSystemIds=…)`.
    ///
    /// Returns [`PermissionsAnalyticsAggregatedIdentitySummary`].
    ///
    /// [`PermissionsAnalyticsAggregatedIdentitySummary`]: models::PermissionsAnalyticsAggregatedIdentitySummary
    #[inline]
    pub fn aggregated_summary(
        &self,
        parameters: impl Into<AggregatedSummary>,
    ) -> mg::Request<models::PermissionsAnalyticsAggregatedIdentitySummary> {
        self.raw().function_with("aggregatedSummary", &parameters.into())
    }
}

/// Parameters of [`SuperAzureServicePrincipalFindingCollection::aggregated_summary`].
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
