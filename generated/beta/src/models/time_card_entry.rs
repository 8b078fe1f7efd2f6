// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeCardEntry`, a complex type.
    TimeCardEntry "microsoft.graph.timeCardEntry" "complex";
    /// `breaks`: Collection(timeCardBreak)
    breaks "breaks": Vec<super::TimeCardBreak>,
    /// `clockInEvent`: timeCardEvent
    clock_in_event "clockInEvent": mg::Boxed<super::TimeCardEvent>,
    /// `clockOutEvent`: timeCardEvent
    clock_out_event "clockOutEvent": mg::Boxed<super::TimeCardEvent>,
}
