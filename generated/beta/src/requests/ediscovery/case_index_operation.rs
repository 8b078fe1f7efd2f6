// @generated
use crate::{mg, models};

/// One `microsoft.graph.ediscovery.caseIndexOperation`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/lastIndexOperation`.
pub type CaseIndexOperationResource = mg::One<models::ediscovery::CaseIndexOperation>;

/// A collection of `microsoft.graph.ediscovery.caseIndexOperation`, by its URL.
pub type CaseIndexOperationCollection = mg::Many<
    models::ediscovery::CaseIndexOperation,
    CaseIndexOperationResource,
>;
