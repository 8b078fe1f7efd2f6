// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationAssignmentSettings`, by its URL.
    ///
    /// For example `/education/classes/{educationClass-id}/assignmentSettings`.
    EducationAssignmentSettingsResource(mg::One<models::EducationAssignmentSettings>)
}

impl EducationAssignmentSettingsResource {
    /// `…/defaultGradingScheme`: `educationGradingScheme`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `PUT …/$ref` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn default_grading_scheme(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeResource {
        mg::to(self, "defaultGradingScheme")
    }

    /// `…/gradingCategories`: many `educationGradingCategory`
    #[inline]
    pub fn grading_categories(
        &self,
    ) -> requests::education_grading_category::EducationGradingCategoryCollection {
        mg::to(self, "gradingCategories")
    }

    /// `…/gradingSchemes`: many `educationGradingScheme`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    /// | `PATCH` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    /// | `PATCH …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn grading_schemes(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeCollection {
        mg::to(self, "gradingSchemes")
    }
}
