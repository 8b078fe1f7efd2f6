// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorGroupRegion`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorGroupRegion {
    /// `nam` (0)
    Nam,
    /// `eur` (1)
    Eur,
    /// `aus` (2)
    Aus,
    /// `asia` (3)
    Asia,
    /// `ind` (4)
    Ind,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectorGroupRegion: "microsoft.graph.connectorGroupRegion";
    Nam: "nam" = 0,
    Eur: "eur" = 1,
    Aus: "aus" = 2,
    Asia: "asia" = 3,
    Ind: "ind" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
