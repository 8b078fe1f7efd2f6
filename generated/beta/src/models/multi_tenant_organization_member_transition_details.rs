// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationMemberTransitionDetails`, a complex type.
    MultiTenantOrganizationMemberTransitionDetails "microsoft.graph.multiTenantOrganizationMemberTransitionDetails" "complex";
    /// `desiredRole`: multiTenantOrganizationMemberRole
    desired_role "desiredRole": mg::Open<super::MultiTenantOrganizationMemberRole>,
    /// `desiredState`: multiTenantOrganizationMemberState
    desired_state "desiredState": mg::Open<super::MultiTenantOrganizationMemberState>,
    /// `details`: String
    details "details": String,
    /// `status`: multiTenantOrganizationMemberProcessingStatus
    status "status": mg::Open<super::MultiTenantOrganizationMemberProcessingStatus>,
}
