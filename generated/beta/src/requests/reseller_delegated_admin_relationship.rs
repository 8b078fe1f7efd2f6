// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.resellerDelegatedAdminRelationship`, by its URL.
pub type ResellerDelegatedAdminRelationshipResource = mg::One<
    models::ResellerDelegatedAdminRelationship,
    requests::delegated_admin_relationship::DelegatedAdminRelationshipResource,
>;

/// A collection of `microsoft.graph.resellerDelegatedAdminRelationship`, by its URL.
pub type ResellerDelegatedAdminRelationshipCollection = mg::Many<
    models::ResellerDelegatedAdminRelationship,
    ResellerDelegatedAdminRelationshipResource,
>;
