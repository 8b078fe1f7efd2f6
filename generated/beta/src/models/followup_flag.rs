// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.followupFlag`, a complex type.
    FollowupFlag "microsoft.graph.followupFlag" "complex";
    /// `completedDateTime`: dateTimeTimeZone
    completed_date_time "completedDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `dueDateTime`: dateTimeTimeZone
    due_date_time "dueDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `flagStatus`: followupFlagStatus
    flag_status "flagStatus": mg::Open<super::FollowupFlagStatus>,
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
}
