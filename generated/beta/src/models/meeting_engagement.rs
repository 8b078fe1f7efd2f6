// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingEngagement`.
pub struct MeetingEngagement {
    /// `dateTime`.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `engagementSubType`.
    pub engagement_sub_type: mg::Field<String>,
    /// `engagementType`.
    pub engagement_type: mg::Field<mg::Open<super::MeetingEngagementType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingEngagement: "microsoft.graph.meetingEngagement", complex;
    date_time: "dateTime",
    engagement_sub_type: "engagementSubType",
    engagement_type: "engagementType",
}
