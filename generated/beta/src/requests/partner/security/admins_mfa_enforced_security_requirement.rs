// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`, by its URL.
pub type AdminsMfaEnforcedSecurityRequirementResource = mg::One<
    models::partner::security::AdminsMfaEnforcedSecurityRequirement,
>;

/// A collection of `microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement`, by its URL.
pub type AdminsMfaEnforcedSecurityRequirementCollection = mg::Many<
    models::partner::security::AdminsMfaEnforcedSecurityRequirement,
    AdminsMfaEnforcedSecurityRequirementResource,
>;
