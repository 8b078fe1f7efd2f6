// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365ActiveUserCounts`, by its URL.
///
/// For example `/reports/getOffice365ActiveUserCounts(…)/{office365ActiveUserCounts-id}`.
pub type Office365ActiveUserCountsResource = mg::One<models::Office365ActiveUserCounts>;

/// A collection of `microsoft.graph.office365ActiveUserCounts`, by its URL.
///
/// For example `/reports/getOffice365ActiveUserCounts(…)`.
pub type Office365ActiveUserCountsCollection = mg::Many<
    models::Office365ActiveUserCounts,
    Office365ActiveUserCountsResource,
>;
