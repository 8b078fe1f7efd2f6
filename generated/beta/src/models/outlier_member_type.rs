// @generated
use crate::mg;

/// Enumeration `microsoft.graph.outlierMemberType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutlierMemberType {
    /// `user` (0)
    User,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    OutlierMemberType: "microsoft.graph.outlierMemberType";
    User: "user" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
