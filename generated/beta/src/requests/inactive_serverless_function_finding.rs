// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding): `get`,
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
///     .cast_to_inactive_serverless_function_finding()
/// ```
pub type InactiveServerlessFunctionFindingResource = mg::One<
    models::InactiveServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`InactiveServerlessFunctionFinding`](models::InactiveServerlessFunctionFinding): `list`,
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
///     .cast_to_inactive_serverless_function_finding()
/// ```
#[derive(Clone, Debug)]
pub struct InactiveServerlessFunctionFindingCollection(
    mg::Many<
        models::InactiveServerlessFunctionFinding,
        InactiveServerlessFunctionFindingResource,
    >,
);

mg::builder! { InactiveServerlessFunctionFindingCollection: mg::Many<models::InactiveServerlessFunctionFinding, InactiveServerlessFunctionFindingResource> }

impl InactiveServerlessFunctionFindingCollection {
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

/// Parameters of [`InactiveServerlessFunctionFindingCollection::aggregated_summary`].
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
