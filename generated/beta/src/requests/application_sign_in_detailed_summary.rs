// @generated
use crate::{mg, models};

/// One `microsoft.graph.applicationSignInDetailedSummary`, by its URL.
///
/// For example `/reports/applicationSignInDetailedSummary/{applicationSignInDetailedSummary-id}`.
pub type ApplicationSignInDetailedSummaryResource = mg::One<
    models::ApplicationSignInDetailedSummary,
>;

/// A collection of `microsoft.graph.applicationSignInDetailedSummary`, by its URL.
///
/// For example `/reports/applicationSignInDetailedSummary`.
pub type ApplicationSignInDetailedSummaryCollection = mg::Many<
    models::ApplicationSignInDetailedSummary,
    ApplicationSignInDetailedSummaryResource,
>;
