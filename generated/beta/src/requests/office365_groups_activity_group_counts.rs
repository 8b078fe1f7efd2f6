// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365GroupsActivityGroupCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityGroupCounts(…)/{office365GroupsActivityGroupCounts-id}`.
pub type Office365GroupsActivityGroupCountsResource = mg::One<
    models::Office365GroupsActivityGroupCounts,
>;

/// A collection of `microsoft.graph.office365GroupsActivityGroupCounts`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityGroupCounts(…)`.
pub type Office365GroupsActivityGroupCountsCollection = mg::Many<
    models::Office365GroupsActivityGroupCounts,
    Office365GroupsActivityGroupCountsResource,
>;
