// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingWorkHours`, a complex type.
    BookingWorkHours "microsoft.graph.bookingWorkHours" "complex";
    /// `day`: dayOfWeek, not null
    day "day" "r": mg::Open<super::DayOfWeek>,
    /// `timeSlots`: Collection(bookingWorkTimeSlot)
    time_slots "timeSlots": Vec<super::BookingWorkTimeSlot>,
}
