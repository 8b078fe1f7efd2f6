// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationRequirementPolicy`, a complex type.
    AuthenticationRequirementPolicy "microsoft.graph.authenticationRequirementPolicy" "complex";
    /// `detail`: String
    detail "detail": String,
    /// `requirementProvider`: requirementProvider
    requirement_provider "requirementProvider": mg::Open<super::RequirementProvider>,
}
