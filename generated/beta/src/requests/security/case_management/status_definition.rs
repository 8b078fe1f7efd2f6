// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.statusDefinition`, by its URL.
///
/// For example `/security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/statuses/{statusDefinition-id}`.
pub type StatusDefinitionResource = mg::One<
    models::security::case_management::StatusDefinition,
>;

/// A collection of `microsoft.graph.security.caseManagement.statusDefinition`, by its URL.
///
/// For example `/security/caseManagement/caseTypeConfigurations/{caseTypeConfiguration-id}/statuses`.
pub type StatusDefinitionCollection = mg::Many<
    models::security::case_management::StatusDefinition,
    StatusDefinitionResource,
>;
