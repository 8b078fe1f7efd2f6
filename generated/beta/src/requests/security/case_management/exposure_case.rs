// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.caseManagement.exposureCase`, by its URL.
pub type ExposureCaseResource = mg::One<
    models::security::case_management::ExposureCase,
    requests::security::case_management::case::CaseResource,
>;

/// A collection of `microsoft.graph.security.caseManagement.exposureCase`, by its URL.
pub type ExposureCaseCollection = mg::Many<
    models::security::case_management::ExposureCase,
    ExposureCaseResource,
>;
