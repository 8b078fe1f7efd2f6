// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.educationSchool`, by its URL.
    ///
    /// For example `/education/schools/{educationSchool-id}`.
    EducationSchoolResource(mg::One<models::EducationSchool>)
}

impl EducationSchoolResource {
    /// `…/administrativeUnit`: `administrativeUnit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic**, Directory.Read.All, EduRoster.Read, EduRoster.Write | **EduRoster.Read.All**, Directory.Read.All, EduRoster.ReadWrite.All |
    #[inline]
    pub fn administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitResource {
        mg::to(self, "administrativeUnit")
    }

    /// `…/classes`: many `educationClass`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EduRoster.ReadBasic** | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | – | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | – | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/users`: many `educationUser`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **EduRoster.Read.All**, **EduRoster.ReadWrite.All** |
    /// | `POST` | **EduRoster.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EduRoster.ReadWrite.All** |
    #[inline]
    pub fn users(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "users")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.educationSchool`, by its URL.
    ///
    /// For example `/education/schools`.
    EducationSchoolCollection(mg::Many<models::EducationSchool, EducationSchoolResource>)
}

impl EducationSchoolCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EduRoster.ReadBasic**, EduRoster.Read, EduRoster.ReadWrite | **EduRoster.ReadBasic.All**, EduRoster.Read.All, EduRoster.ReadWrite.All, EduRoster.WriteWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationSchool>> {
        mg::Path::function(self, "delta")
    }
}
