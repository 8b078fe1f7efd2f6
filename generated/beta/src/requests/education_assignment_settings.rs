// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationAssignmentSettings`](models::EducationAssignmentSettings): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.education().classes().id(id).assignment_settings()`.
#[derive(Clone, Debug)]
pub struct EducationAssignmentSettingsResource(
    mg::One<models::EducationAssignmentSettings>,
);

mg::builder! { EducationAssignmentSettingsResource: mg::One<models::EducationAssignmentSettings> }

impl EducationAssignmentSettingsResource {
    /// `…/defaultGradingScheme`: [`EducationGradingScheme`](models::EducationGradingScheme).
    #[inline]
    pub fn default_grading_scheme(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeResource {
        mg::navigate(self, "defaultGradingScheme")
    }

    /// `…/gradingCategories`: many [`EducationGradingCategory`](models::EducationGradingCategory).
    #[inline]
    pub fn grading_categories(
        &self,
    ) -> requests::education_grading_category::EducationGradingCategoryCollection {
        mg::navigate(self, "gradingCategories")
    }

    /// `…/gradingSchemes`: many [`EducationGradingScheme`](models::EducationGradingScheme).
    #[inline]
    pub fn grading_schemes(
        &self,
    ) -> requests::education_grading_scheme::EducationGradingSchemeCollection {
        mg::navigate(self, "gradingSchemes")
    }
}
