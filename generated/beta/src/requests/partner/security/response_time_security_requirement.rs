// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.responseTimeSecurityRequirement`, by its URL.
pub type ResponseTimeSecurityRequirementResource = mg::One<
    models::partner::security::ResponseTimeSecurityRequirement,
>;

/// A collection of `microsoft.graph.partner.security.responseTimeSecurityRequirement`, by its URL.
pub type ResponseTimeSecurityRequirementCollection = mg::Many<
    models::partner::security::ResponseTimeSecurityRequirement,
    ResponseTimeSecurityRequirementResource,
>;
