// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderThreatAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderThreatAction {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `clean` (1)
    Clean,
    /// `quarantine` (2)
    Quarantine,
    /// `remove` (3)
    Remove,
    /// `allow` (4)
    Allow,
    /// `userDefined` (5)
    UserDefined,
    /// `block` (6)
    Block,
}

mg::enumeration! {
    DefenderThreatAction: "microsoft.graph.defenderThreatAction";
    DeviceDefault: "deviceDefault" = 0,
    Clean: "clean" = 1,
    Quarantine: "quarantine" = 2,
    Remove: "remove" = 3,
    Allow: "allow" = 4,
    UserDefined: "userDefined" = 5,
    Block: "block" = 6,
}
