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
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationCategory>> {
        mg::Path::function(self, "delta")
    }
}
