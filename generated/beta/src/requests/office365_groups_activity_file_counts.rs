// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365GroupsActivityFileCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityFileCounts(…)/{office365GroupsActivityFileCounts-id}`.
pub type Office365GroupsActivityFileCountsResource = mg::One<
    models::Office365GroupsActivityFileCounts,
>;

/// A collection of `microsoft.graph.office365GroupsActivityFileCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityFileCounts(…)`.
pub type Office365GroupsActivityFileCountsCollection = mg::Many<
    models::Office365GroupsActivityFileCounts,
    Office365GroupsActivityFileCountsResource,
>;
