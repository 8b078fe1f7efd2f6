// @generated
use crate::{mg, models};

/// Requests on one [`CallActivityStatistics`](models::CallActivityStatistics): `get`, `update`,
/// `delete`.
///
/// For example `graph.activitystatistics().id(id).cast_to_call_activity_statistics()`.
pub type CallActivityStatisticsResource = mg::One<models::CallActivityStatistics>;

/// Requests on a collection of [`CallActivityStatistics`](models::CallActivityStatistics): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.activitystatistics().cast_to_call_activity_statistics()`.
pub type CallActivityStatisticsCollection = mg::Many<
    models::CallActivityStatistics,
    CallActivityStatisticsResource,
>;
