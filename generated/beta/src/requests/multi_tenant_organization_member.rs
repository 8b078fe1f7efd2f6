// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.multiTenantOrganizationMember`, by its URL.
pub type MultiTenantOrganizationMemberResource = mg::One<
    models::MultiTenantOrganizationMember,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.multiTenantOrganizationMember`, by its URL.
pub type MultiTenantOrganizationMemberCollection = mg::Many<
    models::MultiTenantOrganizationMember,
    MultiTenantOrganizationMemberResource,
    requests::directory_object::DirectoryObjectCollection,
>;
