// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mdmAppConfigKeyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MdmAppConfigKeyType {
    /// `stringType` (0)
    StringType,
    /// `integerType` (1)
    IntegerType,
    /// `realType` (2)
    RealType,
    /// `booleanType` (3)
    BooleanType,
    /// `tokenType` (4)
    TokenType,
}

mg::enumeration! {
    MdmAppConfigKeyType: "microsoft.graph.mdmAppConfigKeyType";
    StringType: "stringType" = 0,
    IntegerType: "integerType" = 1,
    RealType: "realType" = 2,
    BooleanType: "booleanType" = 3,
    TokenType: "tokenType" = 4,
}
