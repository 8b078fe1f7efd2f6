// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsRoleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsRoleType {
    /// `system` (0)
    System,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsRoleType: "microsoft.graph.awsRoleType";
    System: "system" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
