// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationGradingCategory`, by its URL.
///
/// For example `/education/me/assignments/{educationAssignment-id}/gradingCategory`.
pub type EducationGradingCategoryResource = mg::One<models::EducationGradingCategory>;

/// A collection of `microsoft.graph.educationGradingCategory`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/assignmentSettings/gradingCategories`.
pub type EducationGradingCategoryCollection = mg::Many<
    models::EducationGradingCategory,
    EducationGradingCategoryResource,
>;
