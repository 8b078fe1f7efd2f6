// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationJobRestartScope`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationJobRestartScope {
    /// `None` (0)
    None,
    /// `ConnectorDataStore` (1)
    ConnectorDataStore,
    /// `Escrows` (2)
    Escrows,
    /// `Watermark` (4)
    Watermark,
    /// `QuarantineState` (8)
    QuarantineState,
    /// `Full` (15)
    Full,
    /// `ForceDeletes` (32)
    ForceDeletes,
}

mg::enumeration! {
    SynchronizationJobRestartScope: "microsoft.graph.synchronizationJobRestartScope", flags;
    None: "None" = 0,
    ConnectorDataStore: "ConnectorDataStore" = 1,
    Escrows: "Escrows" = 2,
    Watermark: "Watermark" = 4,
    QuarantineState: "QuarantineState" = 8,
    Full: "Full" = 15,
    ForceDeletes: "ForceDeletes" = 32,
}
