// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printJobStateDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintJobStateDetail {
    /// `uploadPending` (0)
    UploadPending,
    /// `transforming` (1)
    Transforming,
    /// `completedSuccessfully` (2)
    CompletedSuccessfully,
    /// `completedWithWarnings` (3)
    CompletedWithWarnings,
    /// `completedWithErrors` (4)
    CompletedWithErrors,
    /// `releaseWait` (5)
    ReleaseWait,
    /// `interpreting` (6)
    Interpreting,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintJobStateDetail: "microsoft.graph.printJobStateDetail";
    UploadPending: "uploadPending" = 0,
    Transforming: "transforming" = 1,
    CompletedSuccessfully: "completedSuccessfully" = 2,
    CompletedWithWarnings: "completedWithWarnings" = 3,
    CompletedWithErrors: "completedWithErrors" = 4,
    ReleaseWait: "releaseWait" = 5,
    Interpreting: "interpreting" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
