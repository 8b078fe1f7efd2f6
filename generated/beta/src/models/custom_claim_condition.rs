// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimCondition`, a complex type derived from `microsoft.graph.customClaimConditionBase`.
    CustomClaimCondition "microsoft.graph.customClaimCondition" "complex" : super::CustomClaimConditionBase;
    /// `memberOf`: Collection(String)
    member_of "memberOf": Vec<String>,
    /// `userType`: claimConditionUserType
    user_type "userType": mg::Open<super::ClaimConditionUserType>,
}

mg::derived_from! { CustomClaimCondition: super::CustomClaimConditionBase }
