// @generated
use crate::mg;

/// Enumeration `microsoft.graph.objectMappingMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectMappingMetadata {
    /// `EscrowBehavior` (0)
    EscrowBehavior,
    /// `DisableMonitoringForChanges` (1)
    DisableMonitoringForChanges,
    /// `OriginalJoiningProperty` (2)
    OriginalJoiningProperty,
    /// `Disposition` (3)
    Disposition,
    /// `IsCustomerDefined` (4)
    IsCustomerDefined,
    /// `ExcludeFromReporting` (5)
    ExcludeFromReporting,
    /// `Unsynchronized` (6)
    Unsynchronized,
}

mg::enumeration! {
    ObjectMappingMetadata: "microsoft.graph.objectMappingMetadata";
    EscrowBehavior: "EscrowBehavior" = 0,
    DisableMonitoringForChanges: "DisableMonitoringForChanges" = 1,
    OriginalJoiningProperty: "OriginalJoiningProperty" = 2,
    Disposition: "Disposition" = 3,
    IsCustomerDefined: "IsCustomerDefined" = 4,
    ExcludeFromReporting: "ExcludeFromReporting" = 5,
    Unsynchronized: "Unsynchronized" = 6,
}
