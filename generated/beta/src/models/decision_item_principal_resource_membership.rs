// @generated
use crate::mg;

/// Complex type `microsoft.graph.decisionItemPrincipalResourceMembership`.
pub struct DecisionItemPrincipalResourceMembership {
    /// `membershipType`. Never null.
    pub membership_type: mg::Field<
        mg::Flags<super::DecisionItemPrincipalResourceMembershipType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DecisionItemPrincipalResourceMembership: "microsoft.graph.decisionItemPrincipalResourceMembership", complex;
    membership_type: "membershipType" required,
}
