// @generated
use crate::{mg, models};

/// Requests on one [`CustomersMfaEnforcedSecurityRequirement`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .id(id)
///     .cast_to_customers_mfa_enforced_security_requirement()
/// ```
///
/// [`CustomersMfaEnforcedSecurityRequirement`]: models::partner::security::CustomersMfaEnforcedSecurityRequirement
pub type CustomersMfaEnforcedSecurityRequirementResource = mg::One<
    models::partner::security::CustomersMfaEnforcedSecurityRequirement,
>;

/// Requests on a collection of [`CustomersMfaEnforcedSecurityRequirement`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_customers_mfa_enforced_security_requirement()
/// ```
///
/// [`CustomersMfaEnforcedSecurityRequirement`]: models::partner::security::CustomersMfaEnforcedSecurityRequirement
pub type CustomersMfaEnforcedSecurityRequirementCollection = mg::Many<
    models::partner::security::CustomersMfaEnforcedSecurityRequirement,
    CustomersMfaEnforcedSecurityRequirementResource,
>;
