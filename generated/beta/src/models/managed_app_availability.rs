// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppAvailability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppAvailability {
    /// `global` (0)
    Global,
    /// `lineOfBusiness` (1)
    LineOfBusiness,
}

mg::enumeration! {
    ManagedAppAvailability: "microsoft.graph.managedAppAvailability";
    Global: "global" = 0,
    LineOfBusiness: "lineOfBusiness" = 1,
}
