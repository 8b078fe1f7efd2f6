// @generated
use crate::mg;

/// `microsoft.graph.security.exportLocation`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportLocation {
    /// `responsiveLocations`, 1.
    ResponsiveLocations,
    /// `nonresponsiveLocations`, 2.
    NonresponsiveLocations,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    ExportLocation "microsoft.graph.security.exportLocation" "flags";
    ResponsiveLocations "responsiveLocations" 1,
    NonresponsiveLocations "nonresponsiveLocations" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
