// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingWorkTimeSlot`, a complex type.
    BookingWorkTimeSlot "microsoft.graph.bookingWorkTimeSlot" "complex";
    /// `end`: TimeOfDay, not null
    end "end" "r": mg::TimeOfDay,
    /// `start`: TimeOfDay, not null
    start "start" "r": mg::TimeOfDay,
}
