// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeCardEvent`.
pub struct TimeCardEvent {
    /// `atApprovedLocation`.
    #[deprecated(
        note = "deprecated since 2024-11-20, to be removed on 2027-11-20 (revision 2024-11/Shifts-TimeCardRevision)"
    )]
    pub at_approved_location: mg::Field<bool>,
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `isAtApprovedLocation`.
    pub is_at_approved_location: mg::Field<bool>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeCardEvent: "microsoft.graph.timeCardEvent", complex;
    at_approved_location: "atApprovedLocation" deprecated,
    date_time: "dateTime" required,
    is_at_approved_location: "isAtApprovedLocation",
    notes: "notes",
}
