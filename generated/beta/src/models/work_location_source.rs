// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workLocationSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkLocationSource {
    /// `none` (0)
    None,
    /// `manual` (1)
    Manual,
    /// `scheduled` (2)
    Scheduled,
    /// `automatic` (3)
    Automatic,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkLocationSource: "microsoft.graph.workLocationSource";
    None: "none" = 0,
    Manual: "manual" = 1,
    Scheduled: "scheduled" = 2,
    Automatic: "automatic" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
