// @generated
use crate::mg;

/// Enumeration `microsoft.graph.packageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `none` (0)
    None,
    /// `some` (1)
    Some,
    /// `all` (2)
    All,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PackageStatus: "microsoft.graph.packageStatus";
    None: "none" = 0,
    Some: "some" = 1,
    All: "all" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
