// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recurrenceRangeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceRangeType {
    /// `endDate` (0)
    EndDate,
    /// `noEnd` (1)
    NoEnd,
    /// `numbered` (2)
    Numbered,
}

mg::enumeration! {
    RecurrenceRangeType: "microsoft.graph.recurrenceRangeType";
    EndDate: "endDate" = 0,
    NoEnd: "noEnd" = 1,
    Numbered: "numbered" = 2,
}
