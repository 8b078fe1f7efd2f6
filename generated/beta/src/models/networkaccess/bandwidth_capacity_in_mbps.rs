// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.bandwidthCapacityInMbps`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BandwidthCapacityInMbps {
    /// `mbps250` (0)
    Mbps250,
    /// `mbps500` (1)
    Mbps500,
    /// `mbps750` (2)
    Mbps750,
    /// `mbps1000` (3)
    Mbps1000,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BandwidthCapacityInMbps: "microsoft.graph.networkaccess.bandwidthCapacityInMbps";
    Mbps250: "mbps250" = 0,
    Mbps500: "mbps500" = 1,
    Mbps750: "mbps750" = 2,
    Mbps1000: "mbps1000" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
