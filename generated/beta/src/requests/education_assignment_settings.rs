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
    #[inline]
    pub fn grading_schemes(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeCollection {
        mg::to(self, "gradingSchemes")
    }
}
