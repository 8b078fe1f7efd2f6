// @generated
use crate::{mg, models};

/// Requests on one [`AdminsMfaEnforcedSecurityRequirement`]: `get`, `update`, `delete`.
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
///     .cast_to_admins_mfa_enforced_security_requirement()
/// ```
///
/// [`AdminsMfaEnforcedSecurityRequirement`]: models::partner::security::AdminsMfaEnforcedSecurityRequirement
pub type AdminsMfaEnforcedSecurityRequirementResource = mg::One<
    models::partner::security::AdminsMfaEnforcedSecurityRequirement,
>;

/// Requests on a collection of [`AdminsMfaEnforcedSecurityRequirement`]: `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .partner()
///     .security_score()
///     .requirements()
///     .cast_to_admins_mfa_enforced_security_requirement()
/// ```
///
/// [`AdminsMfaEnforcedSecurityRequirement`]: models::partner::security::AdminsMfaEnforcedSecurityRequirement
pub type AdminsMfaEnforcedSecurityRequirementCollection = mg::Many<
    models::partner::security::AdminsMfaEnforcedSecurityRequirement,
    AdminsMfaEnforcedSecurityRequirementResource,
>;
