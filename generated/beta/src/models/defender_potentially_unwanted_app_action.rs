// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderPotentiallyUnwantedAppAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderPotentiallyUnwantedAppAction {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `block` (1)
    Block,
    /// `audit` (2)
    Audit,
}

mg::enumeration! {
    DefenderPotentiallyUnwantedAppAction: "microsoft.graph.defenderPotentiallyUnwantedAppAction";
    DeviceDefault: "deviceDefault" = 0,
    Block: "block" = 1,
    Audit: "audit" = 2,
}
