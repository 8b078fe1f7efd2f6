// @generated
use crate::mg;

/// Enumeration `microsoft.graph.decisionItemPrincipalResourceMembershipType`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecisionItemPrincipalResourceMembershipType {
    /// `direct` (1)
    Direct,
    /// `indirect` (2)
    Indirect,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DecisionItemPrincipalResourceMembershipType: "microsoft.graph.decisionItemPrincipalResourceMembershipType", flags;
    Direct: "direct" = 1,
    Indirect: "indirect" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
