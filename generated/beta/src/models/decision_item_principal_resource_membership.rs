// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.decisionItemPrincipalResourceMembership`, a complex type.
    DecisionItemPrincipalResourceMembership "microsoft.graph.decisionItemPrincipalResourceMembership" "complex";
    /// `membershipType`: decisionItemPrincipalResourceMembershipType, not null
    membership_type "membershipType" "r": mg::Flags<super::DecisionItemPrincipalResourceMembershipType>,
}
