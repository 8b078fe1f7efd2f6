// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationTaskExecutionResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationTaskExecutionResult {
    /// `Succeeded` (0)
    Succeeded,
    /// `Failed` (1)
    Failed,
    /// `EntryLevelErrors` (2)
    EntryLevelErrors,
}

mg::enumeration! {
    SynchronizationTaskExecutionResult: "microsoft.graph.synchronizationTaskExecutionResult";
    Succeeded: "Succeeded" = 0,
    Failed: "Failed" = 1,
    EntryLevelErrors: "EntryLevelErrors" = 2,
}
