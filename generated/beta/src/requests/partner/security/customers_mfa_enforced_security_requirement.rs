// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`, by its URL.
pub type CustomersMfaEnforcedSecurityRequirementResource = mg::One<
    models::partner::security::CustomersMfaEnforcedSecurityRequirement,
>;

/// A collection of `microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement`, by its URL.
pub type CustomersMfaEnforcedSecurityRequirementCollection = mg::Many<
    models::partner::security::CustomersMfaEnforcedSecurityRequirement,
    CustomersMfaEnforcedSecurityRequirementResource,
>;
