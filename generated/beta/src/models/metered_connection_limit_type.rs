// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meteredConnectionLimitType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeteredConnectionLimitType {
    /// `unrestricted` (0)
    Unrestricted,
    /// `fixed` (1)
    Fixed,
    /// `variable` (2)
    Variable,
}

mg::enumeration! {
    MeteredConnectionLimitType: "microsoft.graph.meteredConnectionLimitType";
    Unrestricted: "unrestricted" = 0,
    Fixed: "fixed" = 1,
    Variable: "variable" = 2,
}
