// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationClass`](models::EducationClass): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.education().classes().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationClassResource(mg::One<models::EducationClass>);

mg::builder! { EducationClassResource: mg::One<models::EducationClass> }

impl EducationClassResource {
    /// `…/assignmentCategories`: many [`EducationCategory`](models::EducationCategory).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn assignment_categories(
        &self,
    ) -> requests::education_category::EducationCategoryCollection {
        mg::navigate(self, "assignmentCategories")
    }

    /// `…/assignmentDefaults`:
    /// [`EducationAssignmentDefaults`](models::EducationAssignmentDefaults).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn assignment_defaults(
        &self,
    ) -> requests::education_assignment_defaults::EducationAssignmentDefaultsResource {
        mg::navigate(self, "assignmentDefaults")
    }

    /// `…/assignmentSettings`:
    /// [`EducationAssignmentSettings`](models::EducationAssignmentSettings).
    ///
    /// Least privileged permission to read: `EduAssignments.ReadBasic` (delegated),
    /// `EduAssignments.ReadBasic.All` (application).
    #[inline]
    pub fn assignment_settings(
        &self,
    ) -> requests::education_assignment_settings::EducationAssignmentSettingsResource {
        mg::navigate(self, "assignmentSettings")
    }

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

    /// `…/group`: [`Group`](models::Group).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }

    /// `…/members`: many [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn members(&self) -> requests::education_user::EducationUserCollection {
        mg::navigate(self, "members")
    }

    /// `…/modules`: many [`EducationModule`](models::EducationModule).
    ///
    /// Least privileged permission to read: `EduCurricula.Read` (delegated),
    /// `EduCurricula.Read.All` (application).
    #[inline]
    pub fn modules(&self) -> requests::education_module::EducationModuleCollection {
        mg::navigate(self, "modules")
    }

    /// `…/schools`: many [`EducationSchool`](models::EducationSchool).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::navigate(self, "schools")
    }

    /// `…/teachers`: many [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn teachers(&self) -> requests::education_user::EducationUserCollection {
        mg::navigate(self, "teachers")
    }

    /// `GET …/getRecentlyModifiedSubmissions`.
    ///
    /// Returns a page of [`EducationSubmission`](models::EducationSubmission).
    ///
    /// Least privileged permission: `EduAssignments.Read` (delegated), `EduAssignments.Read.All`
    /// (application).
    #[inline]
    pub fn get_recently_modified_submissions(
        &self,
    ) -> mg::Request<mg::Page<models::EducationSubmission>> {
        self.raw().function("getRecentlyModifiedSubmissions")
    }
}

/// Requests on a collection of [`EducationClass`](models::EducationClass): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.education().classes()`.
#[derive(Clone, Debug)]
pub struct EducationClassCollection(
    mg::Many<models::EducationClass, EducationClassResource>,
);

mg::builder! { EducationClassCollection: mg::Many<models::EducationClass, EducationClassResource> }

impl EducationClassCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`EducationClass`](models::EducationClass).
    ///
    /// Least privileged permission: `EduRoster.ReadBasic` (delegated), `EduRoster.ReadBasic.All`
    /// (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationClass>> {
        self.raw().function("delta")
    }
}
