// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentitySecurityDefaultsEnforcementPolicy`]: `get`, `update`, `delete`.
///
/// For example `graph.policies().identity_security_defaults_enforcement_policy()`.
///
/// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
pub type IdentitySecurityDefaultsEnforcementPolicyResource = mg::One<
    models::IdentitySecurityDefaultsEnforcementPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// Requests on a collection of [`IdentitySecurityDefaultsEnforcementPolicy`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_identity_security_defaults_enforcement_policy()`.
///
/// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
pub type IdentitySecurityDefaultsEnforcementPolicyCollection = mg::Many<
    models::IdentitySecurityDefaultsEnforcementPolicy,
    IdentitySecurityDefaultsEnforcementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
