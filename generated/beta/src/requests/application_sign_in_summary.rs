// @generated
use crate::{mg, models};

/// One `microsoft.graph.applicationSignInSummary`, by its URL.
///
/// For example `/reports/getAzureADApplicationSignInSummary(…)/{applicationSignInSummary-id}`.
pub type ApplicationSignInSummaryResource = mg::One<models::ApplicationSignInSummary>;

/// A collection of `microsoft.graph.applicationSignInSummary`, by its URL.
///
/// For example `/reports/getAzureADApplicationSignInSummary(…)`.
pub type ApplicationSignInSummaryCollection = mg::Many<
    models::ApplicationSignInSummary,
    ApplicationSignInSummaryResource,
>;
