// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationStatusCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationStatusCode {
    /// `NotConfigured` (0)
    NotConfigured,
    /// `NotRun` (1)
    NotRun,
    /// `Active` (2)
    Active,
    /// `Paused` (3)
    Paused,
    /// `Quarantine` (4)
    Quarantine,
}

mg::enumeration! {
    SynchronizationStatusCode: "microsoft.graph.synchronizationStatusCode";
    NotConfigured: "NotConfigured" = 0,
    NotRun: "NotRun" = 1,
    Active: "Active" = 2,
    Paused: "Paused" = 3,
    Quarantine: "Quarantine" = 4,
}
