// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attributeMappingSourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeMappingSourceType {
    /// `Attribute` (0)
    Attribute,
    /// `Constant` (1)
    Constant,
    /// `Function` (2)
    Function,
}

mg::enumeration! {
    AttributeMappingSourceType: "microsoft.graph.attributeMappingSourceType";
    Attribute: "Attribute" = 0,
    Constant: "Constant" = 1,
    Function: "Function" = 2,
}
