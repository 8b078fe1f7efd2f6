// @generated
use crate::{mg, models};

/// One `microsoft.graph.insiderRiskyUserApproval`, by its URL.
pub type InsiderRiskyUserApprovalResource = mg::One<models::InsiderRiskyUserApproval>;

/// A collection of `microsoft.graph.insiderRiskyUserApproval`, by its URL.
pub type InsiderRiskyUserApprovalCollection = mg::Many<
    models::InsiderRiskyUserApproval,
    InsiderRiskyUserApprovalResource,
>;
