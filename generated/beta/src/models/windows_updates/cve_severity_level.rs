// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.cveSeverityLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CveSeverityLevel {
    /// `critical` (0)
    Critical,
    /// `important` (1)
    Important,
    /// `moderate` (2)
    Moderate,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CveSeverityLevel: "microsoft.graph.windowsUpdates.cveSeverityLevel";
    Critical: "critical" = 0,
    Important: "important" = 1,
    Moderate: "moderate" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
