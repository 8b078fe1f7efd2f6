// @generated
use crate::mg;

/// Enumeration `microsoft.graph.outlierContainerType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutlierContainerType {
    /// `group` (0)
    Group,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    OutlierContainerType: "microsoft.graph.outlierContainerType";
    Group: "group" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
