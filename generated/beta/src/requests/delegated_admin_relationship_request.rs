// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegatedAdminRelationshipRequest`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/requests/{delegatedAdminRelationshipRequest-id}`.
pub type DelegatedAdminRelationshipRequestResource = mg::One<
    models::DelegatedAdminRelationshipRequest,
>;

/// A collection of `microsoft.graph.delegatedAdminRelationshipRequest`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/requests`.
pub type DelegatedAdminRelationshipRequestCollection = mg::Many<
    models::DelegatedAdminRelationshipRequest,
    DelegatedAdminRelationshipRequestResource,
>;
