// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeCardBreak`, a complex type.
    TimeCardBreak "microsoft.graph.timeCardBreak" "complex";
    /// `breakId`: String
    break_id "breakId": String,
    /// `end`: timeCardEvent
    end "end": mg::Boxed<super::TimeCardEvent>,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
    /// `start`: timeCardEvent, not null
    start "start" "r": mg::Boxed<super::TimeCardEvent>,
}
