// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationRoot`, by its URL.
    ///
    /// For example `/education`.
    EducationRootResource(mg::One<models::EducationRoot>)
}

impl EducationRootResource {
    /// `…/classes`: many `educationClass`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `GET …/{id}` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | – | **EduRoster.ReadWrite.All** |
    /// | `PATCH …/{id}` | – | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/me`: `educationUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `PATCH` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn me(&self) -> requests::education_user::EducationUserResource {
        mg::to(self, "me")
    }

    /// `…/reports`: `reportsRoot`
    #[inline]
    pub fn reports(&self) -> requests::reports_root::ReportsRootResource {
        mg::to(self, "reports")
    }

    /// `…/schools`: many `educationSchool`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `GET …/{id}` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | – | **EduRoster.ReadWrite.All** |
    /// | `PATCH …/{id}` | – | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::to(self, "schools")
    }

    /// `…/users`: many `educationUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | – | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `GET …/{id}` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | – | **EduRoster.ReadWrite.All** |
    /// | `PATCH …/{id}` | – | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn users(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "users")
    }
}
