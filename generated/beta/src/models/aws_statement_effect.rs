// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsStatementEffect`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsStatementEffect {
    /// `allow` (0)
    Allow,
    /// `deny` (1)
    Deny,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsStatementEffect: "microsoft.graph.awsStatementEffect";
    Allow: "allow" = 0,
    Deny: "deny" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
