// @generated
use crate::mg;

/// Enumeration `microsoft.graph.resourceAccessType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceAccessType {
    /// `none` (0)
    None,
    /// `read` (1)
    Read,
    /// `write` (2)
    Write,
    /// `create` (4)
    Create,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    ResourceAccessType: "microsoft.graph.resourceAccessType", flags;
    None: "none" = 0,
    Read: "read" = 1,
    Write: "write" = 2,
    Create: "create" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
