// @generated
use crate::{mg, models};

/// Requests on one [`EmailActivityStatistics`](models::EmailActivityStatistics): `get`, `update`,
/// `delete`.
///
/// For example `graph.activitystatistics().id(id).cast_to_email_activity_statistics()`.
pub type EmailActivityStatisticsResource = mg::One<models::EmailActivityStatistics>;

/// Requests on a collection of [`EmailActivityStatistics`](models::EmailActivityStatistics):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.activitystatistics().cast_to_email_activity_statistics()`.
pub type EmailActivityStatisticsCollection = mg::Many<
    models::EmailActivityStatistics,
    EmailActivityStatisticsResource,
>;
