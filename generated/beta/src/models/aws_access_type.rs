// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsAccessType {
    /// `public` (0)
    Public,
    /// `restricted` (1)
    Restricted,
    /// `crossAccount` (2)
    CrossAccount,
    /// `private` (3)
    Private,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsAccessType: "microsoft.graph.awsAccessType";
    Public: "public" = 0,
    Restricted: "restricted" = 1,
    CrossAccount: "crossAccount" = 2,
    Private: "private" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
