// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoDataRetentionPolicy`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoDataRetentionPolicy {
    /// `dataRetained`, 0.
    DataRetained,
    /// `deletedImmediately`, 1.
    DeletedImmediately,
    /// `deletedWithinTwoWeeks`, 2.
    DeletedWithinTwoWeeks,
    /// `deletedWithinOneMonth`, 3.
    DeletedWithinOneMonth,
    /// `deletedWithinThreeMonths`, 4.
    DeletedWithinThreeMonths,
    /// `deletedWithinMoreThanThreeMonths`, 5.
    DeletedWithinMoreThanThreeMonths,
    /// `unknown`, 6.
    Unknown,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoDataRetentionPolicy "microsoft.graph.security.appInfoDataRetentionPolicy" "";
    DataRetained "dataRetained" 0,
    DeletedImmediately "deletedImmediately" 1,
    DeletedWithinTwoWeeks "deletedWithinTwoWeeks" 2,
    DeletedWithinOneMonth "deletedWithinOneMonth" 3,
    DeletedWithinThreeMonths "deletedWithinThreeMonths" 4,
    DeletedWithinMoreThanThreeMonths "deletedWithinMoreThanThreeMonths" 5,
    Unknown "unknown" 6,
    UnknownFutureValue "unknownFutureValue" 7,
}
