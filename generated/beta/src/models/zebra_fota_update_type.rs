// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaUpdateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaUpdateType {
    /// `custom` (0)
    Custom,
    /// `latest` (1)
    Latest,
    /// `auto` (2)
    Auto,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaUpdateType: "microsoft.graph.zebraFotaUpdateType";
    Custom: "custom" = 0,
    Latest: "latest" = 1,
    Auto: "auto" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
