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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn assignment_categories(
        &self,
    ) -> requests::education_category::EducationCategoryCollection {
        mg::to(self, "assignmentCategories")
    }

    /// `…/assignmentDefaults`: `educationAssignmentDefaults`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `PATCH` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn assignment_defaults(
        &self,
    ) -> requests::education_assignment_defaults::EducationAssignmentDefaultsResource {
        mg::to(self, "assignmentDefaults")
    }

    /// `…/assignmentSettings`: `educationAssignmentSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `PATCH` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | – |
    #[inline]
    pub fn assignment_settings(
        &self,
    ) -> requests::education_assignment_settings::EducationAssignmentSettingsResource {
        mg::to(self, "assignmentSettings")
    }

    /// `…/assignments`: many `educationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    /// | `PATCH …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite | **EduAssignments.ReadWriteBasic.All**, EduAssignments.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::education_assignment::EducationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/group`: `group`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic**, Directory.Read.All, EduRoster.Read, EduRoster.Write | **EduRoster.Read.All**, Directory.Read.All, EduRoster.ReadWrite.All |
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }

    /// `…/members`: many `educationUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All**, Member.Read.Hidden |
    /// | `POST` | – | **EduRoster.ReadWrite.All**, Member.Read.Hidden |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn members(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "members")
    }

    /// `…/modules`: many `educationModule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduCurricula.Read**, **EduCurricula.ReadWrite** | **EduCurricula.Read.All**, **EduCurricula.ReadWrite.All** |
    /// | `GET …/{id}` | **EduCurricula.Read**, **EduCurricula.ReadWrite** | **EduCurricula.Read.All**, **EduCurricula.ReadWrite.All** |
    /// | `POST` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    /// | `PATCH …/{id}` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EduCurricula.ReadWrite** | **EduCurricula.ReadWrite.All** |
    #[inline]
    pub fn modules(&self) -> requests::education_module::EducationModuleCollection {
        mg::to(self, "modules")
    }

    /// `…/schools`: many `educationSchool`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, EduRoster.ReadWrite.All |
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::to(self, "schools")
    }

    /// `…/teachers`: many `educationUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | – | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn teachers(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "teachers")
    }

    /// `GET …/getRecentlyModifiedSubmissions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduAssignments.Read**, EduAssignments.ReadWrite | **EduAssignments.Read.All**, EduAssignments.ReadWrite.All |
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
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduRoster.ReadBasic**, EduRoster.Read, EduRoster.ReadWrite | **EduRoster.ReadBasic.All**, EduRoster.Read.All, EduRoster.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationClass>> {
        mg::Path::function(self, "delta")
    }
}
