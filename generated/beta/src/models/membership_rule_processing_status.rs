// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membershipRuleProcessingStatus`, a complex type.
    MembershipRuleProcessingStatus "microsoft.graph.membershipRuleProcessingStatus" "complex";
    /// `errorMessage`: String
    error_message "errorMessage": String,
    /// `lastMembershipUpdated`: DateTimeOffset
    last_membership_updated "lastMembershipUpdated": mg::DateTimeOffset,
    /// `status`: MembershipRuleProcessingStatusDetails
    status "status": mg::Open<super::MembershipRuleProcessingStatusDetails>,
}
