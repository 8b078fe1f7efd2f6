// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationGradingScheme`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/assignmentSettings/defaultGradingScheme`.
pub type EducationGradingSchemeResource = mg::One<models::EducationGradingScheme>;

/// A collection of `microsoft.graph.educationGradingScheme`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/assignmentSettings/gradingSchemes`.
pub type EducationGradingSchemeCollection = mg::Many<
    models::EducationGradingScheme,
    EducationGradingSchemeResource,
>;
