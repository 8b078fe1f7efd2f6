// @generated
use crate::{mg, models};

/// Requests on one [`EducationCategory`](models::EducationCategory): `get`, `update`, `delete`.
///
/// For example `graph.education().classes().id(id).assignment_categories().id(id)`.
pub type EducationCategoryResource = mg::One<models::EducationCategory>;

/// Requests on a collection of [`EducationCategory`](models::EducationCategory): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.education().classes().id(id).assignment_categories()`.
#[derive(Clone, Debug)]
pub struct EducationCategoryCollection(
    mg::Many<models::EducationCategory, EducationCategoryResource>,
);

mg::builder! { EducationCategoryCollection: mg::Many<models::EducationCategory, EducationCategoryResource> }

impl EducationCategoryCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`EducationCategory`](models::EducationCategory).
    ///
    /// Least privileged permission: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationCategory>> {
        self.raw().function("delta")
    }
}
