// @generated
use crate::{mg, models};

/// One `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`.
pub type SiteProtectionUnitsBulkAdditionJobResource = mg::One<
    models::SiteProtectionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs`.
pub type SiteProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::SiteProtectionUnitsBulkAdditionJob,
    SiteProtectionUnitsBulkAdditionJobResource,
>;
