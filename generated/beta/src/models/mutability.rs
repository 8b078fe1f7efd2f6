// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mutability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mutability {
    /// `ReadWrite` (0)
    ReadWrite,
    /// `ReadOnly` (1)
    ReadOnly,
    /// `Immutable` (2)
    Immutable,
    /// `WriteOnly` (3)
    WriteOnly,
}

mg::enumeration! {
    Mutability: "microsoft.graph.mutability";
    ReadWrite: "ReadWrite" = 0,
    ReadOnly: "ReadOnly" = 1,
    Immutable: "Immutable" = 2,
    WriteOnly: "WriteOnly" = 3,
}
