// @generated
use crate::{mg, models};

/// Requests on one [`RelyingPartyDetailedSummary`](models::RelyingPartyDetailedSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().get_relying_party_detailed_summary(parameters).id(id)`.
pub type RelyingPartyDetailedSummaryResource = mg::One<
    models::RelyingPartyDetailedSummary,
>;

/// Requests on a collection of
/// [`RelyingPartyDetailedSummary`](models::RelyingPartyDetailedSummary): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.reports().get_relying_party_detailed_summary(parameters)`.
pub type RelyingPartyDetailedSummaryCollection = mg::Many<
    models::RelyingPartyDetailedSummary,
    RelyingPartyDetailedSummaryResource,
>;
