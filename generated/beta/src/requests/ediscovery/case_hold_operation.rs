// @generated
use crate::{mg, models};

/// One `microsoft.graph.ediscovery.caseHoldOperation`, by its URL.
pub type CaseHoldOperationResource = mg::One<models::ediscovery::CaseHoldOperation>;

/// A collection of `microsoft.graph.ediscovery.caseHoldOperation`, by its URL.
pub type CaseHoldOperationCollection = mg::Many<
    models::ediscovery::CaseHoldOperation,
    CaseHoldOperationResource,
>;
