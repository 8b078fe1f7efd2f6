// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protectionSource`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionSource {
    /// `none` (0)
    None,
    /// `manual` (1)
    Manual,
    /// `dynamicRule` (2)
    DynamicRule,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ProtectionSource: "microsoft.graph.protectionSource", flags;
    None: "none" = 0,
    Manual: "manual" = 1,
    DynamicRule: "dynamicRule" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
