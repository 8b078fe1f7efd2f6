// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingWorkTimeSlot`.
pub struct BookingWorkTimeSlot {
    /// `end`. Never null.
    pub end: mg::Field<mg::TimeOfDay>,
    /// `start`. Never null.
    pub start: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingWorkTimeSlot: "microsoft.graph.bookingWorkTimeSlot", complex;
    end: "end" required,
    start: "start" required,
}
