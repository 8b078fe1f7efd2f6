// @generated
use crate::mg;

/// Complex type `microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails`.
pub struct MultiTenantOrganizationJoinRequestTransitionDetails {
    /// `desiredMemberState`.
    pub desired_member_state: mg::Field<
        mg::Open<super::MultiTenantOrganizationMemberState>,
    >,
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
    MultiTenantOrganizationJoinRequestTransitionDetails: "microsoft.graph.multiTenantOrganizationJoinRequestTransitionDetails", complex;
    desired_member_state: "desiredMemberState",
    details: "details",
    status: "status",
}
