// @generated
use crate::mg;

/// Complex type `microsoft.graph.multiTenantOrganizationMemberTransitionDetails`.
pub struct MultiTenantOrganizationMemberTransitionDetails {
    /// `desiredRole`.
    pub desired_role: mg::Field<mg::Open<super::MultiTenantOrganizationMemberRole>>,
    /// `desiredState`.
    pub desired_state: mg::Field<mg::Open<super::MultiTenantOrganizationMemberState>>,
    /// `details`.
    pub details: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<
        mg::Open<super::MultiTenantOrganizationMemberProcessingStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganizationMemberTransitionDetails: "microsoft.graph.multiTenantOrganizationMemberTransitionDetails", complex;
    desired_role: "desiredRole",
    desired_state: "desiredState",
    details: "details",
    status: "status",
}
