// @generated
use crate::{mg, models};

/// One `microsoft.graph.entraIdProtectionRiskyUserApproval`, by its URL.
pub type EntraIdProtectionRiskyUserApprovalResource = mg::One<
    models::EntraIdProtectionRiskyUserApproval,
>;

/// A collection of `microsoft.graph.entraIdProtectionRiskyUserApproval`, by its URL.
pub type EntraIdProtectionRiskyUserApprovalCollection = mg::Many<
    models::EntraIdProtectionRiskyUserApproval,
    EntraIdProtectionRiskyUserApprovalResource,
>;
