// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationScheduleState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationScheduleState {
    /// `Active` (0)
    Active,
    /// `Disabled` (1)
    Disabled,
    /// `Paused` (2)
    Paused,
}

mg::enumeration! {
    SynchronizationScheduleState: "microsoft.graph.synchronizationScheduleState";
    Active: "Active" = 0,
    Disabled: "Disabled" = 1,
    Paused: "Paused" = 2,
}
