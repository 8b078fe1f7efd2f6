// @generated
use crate::{mg, models};

/// One `microsoft.graph.meetingActivityStatistics`, by its URL.
pub type MeetingActivityStatisticsResource = mg::One<models::MeetingActivityStatistics>;

/// A collection of `microsoft.graph.meetingActivityStatistics`, by its URL.
pub type MeetingActivityStatisticsCollection = mg::Many<
    models::MeetingActivityStatistics,
    MeetingActivityStatisticsResource,
>;
