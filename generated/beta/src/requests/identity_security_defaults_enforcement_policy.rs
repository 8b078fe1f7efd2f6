// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`, by its URL.
///
/// For example `/policies/identitySecurityDefaultsEnforcementPolicy`.
pub type IdentitySecurityDefaultsEnforcementPolicyResource = mg::One<
    models::IdentitySecurityDefaultsEnforcementPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// A collection of `microsoft.graph.identitySecurityDefaultsEnforcementPolicy`, by its URL.
pub type IdentitySecurityDefaultsEnforcementPolicyCollection = mg::Many<
    models::IdentitySecurityDefaultsEnforcementPolicy,
    IdentitySecurityDefaultsEnforcementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
