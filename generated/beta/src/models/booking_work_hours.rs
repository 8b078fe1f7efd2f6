// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingWorkHours`.
pub struct BookingWorkHours {
    /// `day`. Never null.
    pub day: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `timeSlots`.
    pub time_slots: mg::Field<Vec<super::BookingWorkTimeSlot>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingWorkHours: "microsoft.graph.bookingWorkHours", complex;
    day: "day" required,
    time_slots: "timeSlots",
}
