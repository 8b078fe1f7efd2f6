// @generated
use crate::{mg, models};

/// Requests on one [`FocusActivityStatistics`](models::FocusActivityStatistics): `get`, `update`,
/// `delete`.
///
/// For example `graph.activitystatistics().id(id).cast_to_focus_activity_statistics()`.
pub type FocusActivityStatisticsResource = mg::One<models::FocusActivityStatistics>;

/// Requests on a collection of [`FocusActivityStatistics`](models::FocusActivityStatistics):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.activitystatistics().cast_to_focus_activity_statistics()`.
pub type FocusActivityStatisticsCollection = mg::Many<
    models::FocusActivityStatistics,
    FocusActivityStatisticsResource,
>;
