// @generated
use crate::{mg, models};

/// Requests on one [`MeetingActivityStatistics`](models::MeetingActivityStatistics): `get`,
/// `update`, `delete`.
///
/// For example `graph.activitystatistics().id(id).cast_to_meeting_activity_statistics()`.
pub type MeetingActivityStatisticsResource = mg::One<models::MeetingActivityStatistics>;

/// Requests on a collection of [`MeetingActivityStatistics`](models::MeetingActivityStatistics):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.activitystatistics().cast_to_meeting_activity_statistics()`.
pub type MeetingActivityStatisticsCollection = mg::Many<
    models::MeetingActivityStatistics,
    MeetingActivityStatisticsResource,
>;
