// @generated
use crate::{mg, models, requests};

/// Requests on one [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding):
/// `get`, `update`, `delete`.
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
///     .cast_to_inactive_gcp_service_account_finding()
/// ```
pub type InactiveGcpServiceAccountFindingResource = mg::One<
    models::InactiveGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`InactiveGcpServiceAccountFinding`](models::InactiveGcpServiceAccountFinding): `list`,
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
///     .cast_to_inactive_gcp_service_account_finding()
/// ```
#[derive(Clone, Debug)]
pub struct InactiveGcpServiceAccountFindingCollection(
    mg::Many<
        models::InactiveGcpServiceAccountFinding,
        InactiveGcpServiceAccountFindingResource,
    >,
);

mg::builder! { InactiveGcpServiceAccountFindingCollection: mg::Many<models::InactiveGcpServiceAccountFinding, InactiveGcpServiceAccountFindingResource> }

impl InactiveGcpServiceAccountFindingCollection {
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

/// Parameters of [`InactiveGcpServiceAccountFindingCollection::aggregated_summary`].
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
