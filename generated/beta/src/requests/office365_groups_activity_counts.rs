// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365GroupsActivityCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityCounts(…)/{office365GroupsActivityCounts-id}`.
pub type Office365GroupsActivityCountsResource = mg::One<
    models::Office365GroupsActivityCounts,
>;

/// A collection of `microsoft.graph.office365GroupsActivityCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityCounts(…)`.
pub type Office365GroupsActivityCountsCollection = mg::Many<
    models::Office365GroupsActivityCounts,
    Office365GroupsActivityCountsResource,
>;
