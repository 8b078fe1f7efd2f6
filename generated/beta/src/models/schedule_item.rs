// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scheduleItem`, a complex type.
    ScheduleItem "microsoft.graph.scheduleItem" "complex";
    /// `end`: dateTimeTimeZone
    end "end": mg::Boxed<super::DateTimeTimeZone>,
    /// `isPrivate`: Boolean
    is_private "isPrivate": bool,
    /// `location`: String
    location "location": String,
    /// `start`: dateTimeTimeZone
    start "start": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: freeBusyStatus
    status "status": mg::Open<super::FreeBusyStatus>,
    /// `subject`: String
    subject "subject": String,
}
