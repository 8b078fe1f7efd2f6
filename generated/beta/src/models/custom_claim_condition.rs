// @generated
use crate::mg;

/// Complex type `microsoft.graph.customClaimCondition`, derived from
/// [`CustomClaimConditionBase`](super::CustomClaimConditionBase).
pub struct CustomClaimCondition {
    /// `memberOf`.
    pub member_of: mg::Field<Vec<String>>,
    /// `userType`.
    pub user_type: mg::Field<mg::Open<super::ClaimConditionUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimCondition: "microsoft.graph.customClaimCondition", complex, base super::CustomClaimConditionBase;
    member_of: "memberOf",
    user_type: "userType",
}

mg::derived_from! { CustomClaimCondition: super::CustomClaimConditionBase }
