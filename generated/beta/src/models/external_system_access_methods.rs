// @generated
use crate::mg;

/// `microsoft.graph.externalSystemAccessMethods`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalSystemAccessMethods {
    /// `direct`, 1.
    Direct,
    /// `roleChaining`, 2.
    RoleChaining,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalSystemAccessMethods "microsoft.graph.externalSystemAccessMethods" "flags";
    Direct "direct" 1,
    RoleChaining "roleChaining" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
