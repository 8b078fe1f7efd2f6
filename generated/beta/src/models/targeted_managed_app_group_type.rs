// @generated
use crate::mg;

/// Enumeration `microsoft.graph.targetedManagedAppGroupType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetedManagedAppGroupType {
    /// `selectedPublicApps` (0)
    SelectedPublicApps,
    /// `allCoreMicrosoftApps` (1)
    AllCoreMicrosoftApps,
    /// `allMicrosoftApps` (2)
    AllMicrosoftApps,
    /// `allApps` (4)
    AllApps,
}

mg::enumeration! {
    TargetedManagedAppGroupType: "microsoft.graph.targetedManagedAppGroupType";
    SelectedPublicApps: "selectedPublicApps" = 0,
    AllCoreMicrosoftApps: "allCoreMicrosoftApps" = 1,
    AllMicrosoftApps: "allMicrosoftApps" = 2,
    AllApps: "allApps" = 4,
}
