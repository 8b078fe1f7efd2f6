// @generated
use crate::{mg, models};

/// One `microsoft.graph.macOSSoftwareUpdateStateSummary`, by its URL.
///
/// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummary-id}/categorySummaries/{macOSSoftwareUpdateCategorySummary-id}/updateStateSummaries/{macOSSoftwareUpdateStateSummary-id}`.
pub type MacOsSoftwareUpdateStateSummaryResource = mg::One<
    models::MacOsSoftwareUpdateStateSummary,
>;

/// A collection of `microsoft.graph.macOSSoftwareUpdateStateSummary`, by its URL.
///
/// For example `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummary-id}/categorySummaries/{macOSSoftwareUpdateCategorySummary-id}/updateStateSummaries`.
pub type MacOsSoftwareUpdateStateSummaryCollection = mg::Many<
    models::MacOsSoftwareUpdateStateSummary,
    MacOsSoftwareUpdateStateSummaryResource,
>;
