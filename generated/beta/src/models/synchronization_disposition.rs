// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationDisposition`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationDisposition {
    /// `Normal` (0)
    Normal,
    /// `Discard` (1)
    Discard,
    /// `Escrow` (2)
    Escrow,
}

mg::enumeration! {
    SynchronizationDisposition: "microsoft.graph.synchronizationDisposition";
    Normal: "Normal" = 0,
    Discard: "Discard" = 1,
    Escrow: "Escrow" = 2,
}
