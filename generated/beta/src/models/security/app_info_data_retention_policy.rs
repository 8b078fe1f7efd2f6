// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoDataRetentionPolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoDataRetentionPolicy {
    /// `dataRetained` (1)
    DataRetained,
    /// `deletedImmediately` (2)
    DeletedImmediately,
    /// `deletedWithinTwoWeeks` (3)
    DeletedWithinTwoWeeks,
    /// `deletedWithinOneMonth` (4)
    DeletedWithinOneMonth,
    /// `deletedWithinThreeMonths` (5)
    DeletedWithinThreeMonths,
    /// `deletedWithinMoreThanThreeMonths` (6)
    DeletedWithinMoreThanThreeMonths,
    /// `unknown` (7)
    Unknown,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoDataRetentionPolicy: "microsoft.graph.security.appInfoDataRetentionPolicy";
    DataRetained: "dataRetained" = 1,
    DeletedImmediately: "deletedImmediately" = 2,
    DeletedWithinTwoWeeks: "deletedWithinTwoWeeks" = 3,
    DeletedWithinOneMonth: "deletedWithinOneMonth" = 4,
    DeletedWithinThreeMonths: "deletedWithinThreeMonths" = 5,
    DeletedWithinMoreThanThreeMonths: "deletedWithinMoreThanThreeMonths" = 6,
    Unknown: "unknown" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
