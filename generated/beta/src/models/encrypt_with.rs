// @generated
use crate::mg;

/// `microsoft.graph.encryptWith`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptWith {
    /// `template`, 0.
    Template,
    /// `userDefinedRights`, 1.
    UserDefinedRights,
}

mg::enumeration! {
    EncryptWith "microsoft.graph.encryptWith" "";
    Template "template" 0,
    UserDefinedRights "userDefinedRights" 1,
}
