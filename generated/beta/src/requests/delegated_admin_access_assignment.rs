// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegatedAdminAccessAssignment`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments/{delegatedAdminAccessAssignment-id}`.
pub type DelegatedAdminAccessAssignmentResource = mg::One<
    models::DelegatedAdminAccessAssignment,
>;

/// A collection of `microsoft.graph.delegatedAdminAccessAssignment`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/accessAssignments`.
pub type DelegatedAdminAccessAssignmentCollection = mg::Many<
    models::DelegatedAdminAccessAssignment,
    DelegatedAdminAccessAssignmentResource,
>;
