// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationUser`, by its URL.
    ///
    /// For example `/education/me`.
    EducationUserResource(mg::One<models::EducationUser>)
}

impl EducationUserResource {
    /// `…/assignments`: many `educationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite | **EduAssignments.ReadBasic.All**, EduAssignments.Read.All, EduAssignments.ReadWrite.All, EduAssignments.ReadWriteBasic.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::education_assignment::EducationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/classes`: many `educationClass`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, EduRoster.ReadWrite.All |
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/rubrics`: many `educationRubric`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite |
    /// | `GET …/{id}` | **EduAssignments.ReadBasic**, EduAssignments.ReadWriteBasic, EduAssignments.Read, EduAssignments.ReadWrite |
    /// | `POST` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    /// | `PATCH …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    /// | `DELETE …/{id}` | **EduAssignments.ReadWriteBasic**, EduAssignments.ReadWrite |
    #[inline]
    pub fn rubrics(&self) -> requests::education_rubric::EducationRubricCollection {
        mg::to(self, "rubrics")
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

    /// `…/taughtClasses`: many `educationClass`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, EduRoster.ReadWrite.All |
    #[inline]
    pub fn taught_classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "taughtClasses")
    }

    /// `…/user`: `user`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic**, User.Read, Directory.Read.All, EduRoster.Read, EduRoster.Write | **EduRoster.Read.All**, Directory.Read.All, EduRoster.ReadWrite.All |
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::to(self, "user")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.educationUser`, by its URL.
    ///
    /// For example `/education/users`.
    EducationUserCollection(mg::Many<models::EducationUser, EducationUserResource>)
}

impl EducationUserCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduRoster.ReadBasic**, EduRoster.Read, EduRoster.ReadWrite | **EduRoster.ReadBasic.All**, EduRoster.Read.All, EduRoster.ReadWrite.All, EduRoster.WriteWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationUser>> {
        mg::Path::function(self, "delta")
    }
}
