// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegatedAdminRelationshipOperation`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/operations/{delegatedAdminRelationshipOperation-id}`.
pub type DelegatedAdminRelationshipOperationResource = mg::One<
    models::DelegatedAdminRelationshipOperation,
>;

/// A collection of `microsoft.graph.delegatedAdminRelationshipOperation`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}/operations`.
pub type DelegatedAdminRelationshipOperationCollection = mg::Many<
    models::DelegatedAdminRelationshipOperation,
    DelegatedAdminRelationshipOperationResource,
>;
