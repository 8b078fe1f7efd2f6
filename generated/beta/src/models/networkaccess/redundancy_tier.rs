// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.redundancyTier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedundancyTier {
    /// `noRedundancy` (0)
    NoRedundancy,
    /// `zoneRedundancy` (1)
    ZoneRedundancy,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RedundancyTier: "microsoft.graph.networkaccess.redundancyTier";
    NoRedundancy: "noRedundancy" = 0,
    ZoneRedundancy: "zoneRedundancy" = 1,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
