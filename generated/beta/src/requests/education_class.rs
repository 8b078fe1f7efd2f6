// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationClass`, by its URL.
    ///
    /// For example `/education/classes/{educationClass-id}`.
    EducationClassResource(mg::One<models::EducationClass>)
}

impl EducationClassResource {
    /// `…/assignmentCategories`: many `educationCategory`
    #[inline]
    pub fn assignment_categories(
        &self,
    ) -> requests::education_category::EducationCategoryCollection {
        mg::to(self, "assignmentCategories")
    }

    /// `…/assignmentDefaults`: `educationAssignmentDefaults`
    #[inline]
    pub fn assignment_defaults(
        &self,
    ) -> requests::education_assignment_defaults::EducationAssignmentDefaultsResource {
        mg::to(self, "assignmentDefaults")
    }

    /// `…/assignmentSettings`: `educationAssignmentSettings`
    #[inline]
    pub fn assignment_settings(
        &self,
    ) -> requests::education_assignment_settings::EducationAssignmentSettingsResource {
        mg::to(self, "assignmentSettings")
    }

    /// `…/assignments`: many `educationAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::education_assignment::EducationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }

    /// `…/members`: many `educationUser`
    #[inline]
    pub fn members(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "members")
    }

    /// `…/modules`: many `educationModule`
    #[inline]
    pub fn modules(&self) -> requests::education_module::EducationModuleCollection {
        mg::to(self, "modules")
    }

    /// `…/schools`: many `educationSchool`
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::to(self, "schools")
    }

    /// `…/teachers`: many `educationUser`
    #[inline]
    pub fn teachers(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "teachers")
    }

    /// `GET …/getRecentlyModifiedSubmissions`
    #[inline]
    pub fn get_recently_modified_submissions(
        &self,
    ) -> mg::Request<mg::Page<models::EducationSubmission>> {
        mg::Path::function(self, "getRecentlyModifiedSubmissions")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.educationClass`, by its URL.
    ///
    /// For example `/education/classes`.
    EducationClassCollection(mg::Many<models::EducationClass, EducationClassResource>)
}

impl EducationClassCollection {
    /// `GET …/delta`
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationClass>> {
        mg::Path::function(self, "delta")
    }
}
