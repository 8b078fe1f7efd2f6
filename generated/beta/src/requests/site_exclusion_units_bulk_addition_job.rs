// @generated
use crate::{mg, models};

/// One `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`.
pub type SiteExclusionUnitsBulkAdditionJobResource = mg::One<
    models::SiteExclusionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs`.
pub type SiteExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::SiteExclusionUnitsBulkAdditionJob,
    SiteExclusionUnitsBulkAdditionJobResource,
>;
