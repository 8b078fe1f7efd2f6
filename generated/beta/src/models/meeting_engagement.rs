// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingEngagement`, a complex type.
    MeetingEngagement "microsoft.graph.meetingEngagement" "complex";
    /// `dateTime`: DateTimeOffset
    date_time "dateTime": mg::DateTimeOffset,
    /// `engagementSubType`: String
    engagement_sub_type "engagementSubType": String,
    /// `engagementType`: meetingEngagementType
    engagement_type "engagementType": mg::Open<super::MeetingEngagementType>,
}
