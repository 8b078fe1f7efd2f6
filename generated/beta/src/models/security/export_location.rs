// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.exportLocation`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportLocation {
    /// `responsiveLocations` (1)
    ResponsiveLocations,
    /// `nonresponsiveLocations` (2)
    NonresponsiveLocations,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ExportLocation: "microsoft.graph.security.exportLocation", flags;
    ResponsiveLocations: "responsiveLocations" = 1,
    NonresponsiveLocations: "nonresponsiveLocations" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
