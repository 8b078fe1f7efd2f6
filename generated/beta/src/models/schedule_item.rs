// @generated
use crate::mg;

/// Complex type `microsoft.graph.scheduleItem`.
pub struct ScheduleItem {
    /// `end`.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `isPrivate`.
    pub is_private: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<String>,
    /// `start`.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleItem: "microsoft.graph.scheduleItem", complex;
    end: "end",
    is_private: "isPrivate",
    location: "location",
    start: "start",
    status: "status",
    subject: "subject",
}
