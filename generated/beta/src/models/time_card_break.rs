// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeCardBreak`.
pub struct TimeCardBreak {
    /// `breakId`.
    pub break_id: mg::Field<String>,
    /// `end`.
    pub end: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// `notes`.
    pub notes: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `start`. Never null.
    pub start: mg::Field<mg::Boxed<super::TimeCardEvent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeCardBreak: "microsoft.graph.timeCardBreak", complex;
    break_id: "breakId",
    end: "end",
    notes: "notes",
    start: "start" required,
}
