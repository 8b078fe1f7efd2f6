// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365ServicesUserCounts`, by its URL.
///
/// For example `/reports/getOffice365ServicesUserCounts(…)/{office365ServicesUserCounts-id}`.
pub type Office365ServicesUserCountsResource = mg::One<
    models::Office365ServicesUserCounts,
>;

/// A collection of `microsoft.graph.office365ServicesUserCounts`, by its URL.
///
/// For example `/reports/getOffice365ServicesUserCounts(…)`.
pub type Office365ServicesUserCountsCollection = mg::Many<
    models::Office365ServicesUserCounts,
    Office365ServicesUserCountsResource,
>;
