// @generated
use crate::mg;

/// Enumeration `microsoft.graph.encryptWith`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptWith {
    /// `template` (0)
    Template,
    /// `userDefinedRights` (1)
    UserDefinedRights,
}

mg::enumeration! {
    EncryptWith: "microsoft.graph.encryptWith";
    Template: "template" = 0,
    UserDefinedRights: "userDefinedRights" = 1,
}
