// @generated
use crate::{mg, models};

/// Requests on one [`ChatActivityStatistics`](models::ChatActivityStatistics): `get`, `update`,
/// `delete`.
///
/// For example `graph.activitystatistics().id(id).cast_to_chat_activity_statistics()`.
pub type ChatActivityStatisticsResource = mg::One<models::ChatActivityStatistics>;

/// Requests on a collection of [`ChatActivityStatistics`](models::ChatActivityStatistics): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.activitystatistics().cast_to_chat_activity_statistics()`.
pub type ChatActivityStatisticsCollection = mg::Many<
    models::ChatActivityStatistics,
    ChatActivityStatisticsResource,
>;
