// @generated
use crate::mg;

/// Complex type `microsoft.graph.followupFlag`.
pub struct FollowupFlag {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `flagStatus`.
    pub flag_status: mg::Field<mg::Open<super::FollowupFlagStatus>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FollowupFlag: "microsoft.graph.followupFlag", complex;
    completed_date_time: "completedDateTime",
    due_date_time: "dueDateTime",
    flag_status: "flagStatus",
    start_date_time: "startDateTime",
}
