// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationUser`](models::EducationUser): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.education().me()`.
#[derive(Clone, Debug)]
pub struct EducationUserResource(mg::One<models::EducationUser>);

mg::builder! { EducationUserResource: mg::One<models::EducationUser> }

impl EducationUserResource {
    /// `…/assignments`: many [`EducationAssignment`](models::EducationAssignment).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::education_assignment::EducationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/classes`: many [`EducationClass`](models::EducationClass).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::navigate(self, "classes")
    }

    /// `…/rubrics`: many [`EducationRubric`](models::EducationRubric).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated).
    #[inline]
    pub fn rubrics(&self) -> requests::education_rubric::EducationRubricCollection {
        mg::navigate(self, "rubrics")
    }

    /// `…/schools`: many [`EducationSchool`](models::EducationSchool).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::navigate(self, "schools")
    }

    /// `…/taughtClasses`: many [`EducationClass`](models::EducationClass).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn taught_classes(&self) -> requests::education_class::EducationClassCollection {
        mg::navigate(self, "taughtClasses")
    }

    /// `…/user`: [`User`](models::User).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::navigate(self, "user")
    }
}

/// Requests on a collection of [`EducationUser`](models::EducationUser): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.education().users()`.
#[derive(Clone, Debug)]
pub struct EducationUserCollection(
    mg::Many<models::EducationUser, EducationUserResource>,
);

mg::builder! { EducationUserCollection: mg::Many<models::EducationUser, EducationUserResource> }

impl EducationUserCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission: `EduRoster.ReadBasic` (delegated), `EduRoster.ReadBasic.All`
    /// (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationUser>> {
        self.raw().function("delta")
    }
}
