// @generated
use crate::mg;

/// Enumeration `microsoft.graph.binaryOperator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BinaryOperator {
    /// `or` (0)
    Or,
    /// `and` (1)
    And,
}

mg::enumeration! {
    BinaryOperator: "microsoft.graph.binaryOperator";
    Or: "or" = 0,
    And: "and" = 1,
}
