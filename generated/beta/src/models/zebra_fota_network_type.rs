// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaNetworkType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaNetworkType {
    /// `any` (0)
    Any,
    /// `wifi` (1)
    Wifi,
    /// `cellular` (2)
    Cellular,
    /// `wifiAndCellular` (3)
    WifiAndCellular,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaNetworkType: "microsoft.graph.zebraFotaNetworkType";
    Any: "any" = 0,
    Wifi: "wifi" = 1,
    Cellular: "cellular" = 2,
    WifiAndCellular: "wifiAndCellular" = 3,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
