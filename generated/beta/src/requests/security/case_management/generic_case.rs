// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.caseManagement.genericCase`, by its URL.
pub type GenericCaseResource = mg::One<
    models::security::case_management::GenericCase,
    requests::security::case_management::case::CaseResource,
>;

/// A collection of `microsoft.graph.security.caseManagement.genericCase`, by its URL.
pub type GenericCaseCollection = mg::Many<
    models::security::case_management::GenericCase,
    GenericCaseResource,
>;
