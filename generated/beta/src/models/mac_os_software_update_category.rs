// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSoftwareUpdateCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSoftwareUpdateCategory {
    /// `critical` (0)
    Critical,
    /// `configurationDataFile` (1)
    ConfigurationDataFile,
    /// `firmware` (2)
    Firmware,
    /// `other` (3)
    Other,
}

mg::enumeration! {
    MacOsSoftwareUpdateCategory: "microsoft.graph.macOSSoftwareUpdateCategory";
    Critical: "critical" = 0,
    ConfigurationDataFile: "configurationDataFile" = 1,
    Firmware: "firmware" = 2,
    Other: "other" = 3,
}
