// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.forwardingCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardingCategory {
    /// `default` (0)
    Default,
    /// `optimized` (1)
    Optimized,
    /// `allow` (2)
    Allow,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ForwardingCategory: "microsoft.graph.networkaccess.forwardingCategory";
    Default: "default" = 0,
    Optimized: "optimized" = 1,
    Allow: "allow" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
