// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{credentialUserRegistrationsSummary-id}`.
pub type CredentialUserRegistrationsSummaryResource = mg::One<
    models::managed_tenants::CredentialUserRegistrationsSummary,
>;

/// A collection of `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries`.
pub type CredentialUserRegistrationsSummaryCollection = mg::Many<
    models::managed_tenants::CredentialUserRegistrationsSummary,
    CredentialUserRegistrationsSummaryResource,
>;
