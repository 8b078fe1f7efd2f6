// @generated
use crate::mg;

/// `microsoft.graph.decisionItemPrincipalResourceMembershipType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecisionItemPrincipalResourceMembershipType {
    /// `direct`, 1.
    Direct,
    /// `indirect`, 2.
    Indirect,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    DecisionItemPrincipalResourceMembershipType "microsoft.graph.decisionItemPrincipalResourceMembershipType" "flags";
    Direct "direct" 1,
    Indirect "indirect" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
