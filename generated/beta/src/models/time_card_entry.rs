// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeCardEntry`.
pub struct TimeCardEntry {
    /// `breaks`.
    pub breaks: mg::Field<Vec<super::TimeCardBreak>>,
    /// `clockInEvent`.
    pub clock_in_event: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// `clockOutEvent`.
    pub clock_out_event: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeCardEntry: "microsoft.graph.timeCardEntry", complex;
    breaks: "breaks",
    clock_in_event: "clockInEvent",
    clock_out_event: "clockOutEvent",
}
