// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fido2RestrictionEnforcementType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fido2RestrictionEnforcementType {
    /// `allow` (0)
    Allow,
    /// `block` (1)
    Block,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Fido2RestrictionEnforcementType: "microsoft.graph.fido2RestrictionEnforcementType";
    Allow: "allow" = 0,
    Block: "block" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
