// @generated
use crate::mg;

/// Enumeration `microsoft.graph.hardwareConfigurationFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HardwareConfigurationFormat {
    /// `dell` (0)
    Dell,
    /// `surface` (1)
    Surface,
    /// `surfaceDock` (2)
    SurfaceDock,
}

mg::enumeration! {
    HardwareConfigurationFormat: "microsoft.graph.hardwareConfigurationFormat";
    Dell: "dell" = 0,
    Surface: "surface" = 1,
    SurfaceDock: "surfaceDock" = 2,
}
