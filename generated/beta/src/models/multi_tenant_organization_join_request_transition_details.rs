// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails`, a complex type.
    MultiTenantOrganizationJoinRequestTransitionDetails "microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails" "complex";
    /// `desiredMemberState`: multiTenantOrganizationMemberState
    desired_member_state "desiredMemberState": mg::Open<super::MultiTenantOrganizationMemberState>,
    /// `details`: String
    details "details": String,
    /// `status`: multiTenantOrganizationMemberProcessingStatus
    status "status": mg::Open<super::MultiTenantOrganizationMemberProcessingStatus>,
}
