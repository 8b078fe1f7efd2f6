// @generated
use crate::{mg, models};

/// One `microsoft.graph.tenantGovernanceServices.governanceRelationship`, by its URL.
///
/// For example `/directory/tenantGovernance/governanceRelationships/{governanceRelationship-id}`.
pub type GovernanceRelationshipResource = mg::One<
    models::tenant_governance_services::GovernanceRelationship,
>;

/// A collection of `microsoft.graph.tenantGovernanceServices.governanceRelationship`, by its URL.
///
/// For example `/directory/tenantGovernance/governanceRelationships`.
pub type GovernanceRelationshipCollection = mg::Many<
    models::tenant_governance_services::GovernanceRelationship,
    GovernanceRelationshipResource,
>;
