// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approverInformationVisibility`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproverInformationVisibility {
    /// `default` (0)
    Default,
    /// `notVisible` (1)
    NotVisible,
    /// `visible` (2)
    Visible,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ApproverInformationVisibility: "microsoft.graph.approverInformationVisibility";
    Default: "default" = 0,
    NotVisible: "notVisible" = 1,
    Visible: "visible" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
