// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataRetentionLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataRetentionLevel {
    /// `none` (0)
    None,
    /// `dataRetained` (1)
    DataRetained,
    /// `deletedImmediately` (2)
    DeletedImmediately,
    /// `deletedWithin1Month` (3)
    DeletedWithin1Month,
    /// `deletedWithin2Weeks` (4)
    DeletedWithin2Weeks,
    /// `deletedWithin3Months` (5)
    DeletedWithin3Months,
    /// `deletedWithinMoreThan3Months` (6)
    DeletedWithinMoreThan3Months,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    DataRetentionLevel: "microsoft.graph.dataRetentionLevel";
    None: "none" = 0,
    DataRetained: "dataRetained" = 1,
    DeletedImmediately: "deletedImmediately" = 2,
    DeletedWithin1Month: "deletedWithin1Month" = 3,
    DeletedWithin2Weeks: "deletedWithin2Weeks" = 4,
    DeletedWithin3Months: "deletedWithin3Months" = 5,
    DeletedWithinMoreThan3Months: "deletedWithinMoreThan3Months" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
