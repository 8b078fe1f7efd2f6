// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationModuleResource`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/modules/{educationModule-id}/resources/{educationModuleResource-id}`.
pub type EducationModuleResourceResource = mg::One<models::EducationModuleResource>;

/// A collection of `microsoft.graph.educationModuleResource`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/modules/{educationModule-id}/resources`.
pub type EducationModuleResourceCollection = mg::Many<
    models::EducationModuleResource,
    EducationModuleResourceResource,
>;
