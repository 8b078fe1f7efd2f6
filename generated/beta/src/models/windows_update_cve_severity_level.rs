// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdateCveSeverityLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUpdateCveSeverityLevel {
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
    WindowsUpdateCveSeverityLevel: "microsoft.graph.windowsUpdateCveSeverityLevel";
    Critical: "critical" = 0,
    Important: "important" = 1,
    Moderate: "moderate" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
