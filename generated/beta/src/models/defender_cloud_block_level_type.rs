// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderCloudBlockLevelType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderCloudBlockLevelType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `high` (1)
    High,
    /// `highPlus` (2)
    HighPlus,
    /// `zeroTolerance` (3)
    ZeroTolerance,
}

mg::enumeration! {
    DefenderCloudBlockLevelType: "microsoft.graph.defenderCloudBlockLevelType";
    NotConfigured: "notConfigured" = 0,
    High: "high" = 1,
    HighPlus: "highPlus" = 2,
    ZeroTolerance: "zeroTolerance" = 3,
}
