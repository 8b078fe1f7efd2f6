// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.governanceInvitation`, by its URL.
///
/// For example `/directory/tenantGovernance/governanceInvitations/{governanceInvitation-id}`.
pub type GovernanceInvitationResource = mg::One<
    models::tenant_governance_services::GovernanceInvitation,
>;

/// A collection of `microsoft.graph.tenantGovernanceServices.governanceInvitation`, by its URL.
///
/// For example `/directory/tenantGovernance/governanceInvitations`.
pub type GovernanceInvitationCollection = mg::Many<
    models::tenant_governance_services::GovernanceInvitation,
    GovernanceInvitationResource,
>;
