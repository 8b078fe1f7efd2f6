// @generated
use crate::{mg, models};

/// One `microsoft.graph.relyingPartyDetailedSummary`, by its URL.
///
/// For example `/reports/getRelyingPartyDetailedSummary(…)/{relyingPartyDetailedSummary-id}`.
pub type RelyingPartyDetailedSummaryResource = mg::One<
    models::RelyingPartyDetailedSummary,
>;

/// A collection of `microsoft.graph.relyingPartyDetailedSummary`, by its URL.
///
/// For example `/reports/getRelyingPartyDetailedSummary(…)`.
pub type RelyingPartyDetailedSummaryCollection = mg::Many<
    models::RelyingPartyDetailedSummary,
    RelyingPartyDetailedSummaryResource,
>;
