// @generated
use crate::mg;

/// Enumeration `microsoft.graph.registryOperation`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistryOperation {
    /// `unknown` (0)
    Unknown,
    /// `create` (1)
    Create,
    /// `modify` (2)
    Modify,
    /// `delete` (3)
    Delete,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    RegistryOperation: "microsoft.graph.registryOperation";
    Unknown: "unknown" = 0,
    Create: "create" = 1,
    Modify: "modify" = 2,
    Delete: "delete" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
