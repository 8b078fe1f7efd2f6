// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeCardEvent`, a complex type.
    TimeCardEvent "microsoft.graph.timeCardEvent" "complex";
    /// `atApprovedLocation`: Boolean
    at_approved_location "atApprovedLocation": bool,
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
}
