// @generated
use crate::{mg, models};

/// Requests on one [`CredentialUserRegistrationsSummary`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .credential_user_registrations_summaries()
///     .id(id)
/// ```
///
/// [`CredentialUserRegistrationsSummary`]: models::managed_tenants::CredentialUserRegistrationsSummary
pub type CredentialUserRegistrationsSummaryResource = mg::One<
    models::managed_tenants::CredentialUserRegistrationsSummary,
>;

/// Requests on a collection of [`CredentialUserRegistrationsSummary`]: `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().credential_user_registrations_summaries()`.
///
/// [`CredentialUserRegistrationsSummary`]: models::managed_tenants::CredentialUserRegistrationsSummary
pub type CredentialUserRegistrationsSummaryCollection = mg::Many<
    models::managed_tenants::CredentialUserRegistrationsSummary,
    CredentialUserRegistrationsSummaryResource,
>;
