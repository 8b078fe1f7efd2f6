// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityUserFlowAttributeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityUserFlowAttributeType {
    /// `builtIn` (1)
    BuiltIn,
    /// `custom` (2)
    Custom,
    /// `required` (3)
    Required,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IdentityUserFlowAttributeType: "microsoft.graph.identityUserFlowAttributeType";
    BuiltIn: "builtIn" = 1,
    Custom: "custom" = 2,
    Required: "required" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
