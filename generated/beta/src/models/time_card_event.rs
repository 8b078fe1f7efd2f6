// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeCardEvent`, a complex type.
    TimeCardEvent "microsoft.graph.timeCardEvent" "complex";
    /// `atApprovedLocation`: Boolean
    #[deprecated(note = "deprecated since 2024-11-20, to be removed on 2027-11-20 (revision 2024-11/Shifts-TimeCardRevision)")]
    at_approved_location "atApprovedLocation" "d": bool,
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `isAtApprovedLocation`: Boolean
    is_at_approved_location "isAtApprovedLocation": bool,
    /// `notes`: itemBody
    notes "notes": mg::Boxed<super::ItemBody>,
}
