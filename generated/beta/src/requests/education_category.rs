// @generated
use crate::{mg, models};

/// One `microsoft.graph.educationCategory`, by its URL.
///
/// For example `/education/classes/{educationClass-id}/assignmentCategories/{educationCategory-id}`.
pub type EducationCategoryResource = mg::One<models::EducationCategory>;

mg::builder! {
    /// A collection of `microsoft.graph.educationCategory`, by its URL.
    ///
    /// For example `/education/classes/{educationClass-id}/assignmentCategories`.
    EducationCategoryCollection(mg::Many<models::EducationCategory, EducationCategoryResource>)
}

impl EducationCategoryCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationCategory>> {
        mg::Path::function(self, "delta")
    }
}
