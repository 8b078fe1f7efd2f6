// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationRoot`](models::EducationRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.education()`.
#[derive(Clone, Debug)]
pub struct EducationRootResource(mg::One<models::EducationRoot>);

mg::builder! { EducationRootResource: mg::One<models::EducationRoot> }

impl EducationRootResource {
    /// `…/classes`: many [`EducationClass`](models::EducationClass).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::navigate(self, "classes")
    }

    /// `…/me`: [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn me(&self) -> requests::education_user::EducationUserResource {
        mg::navigate(self, "me")
    }

    /// `…/reports`: [`ReportsRoot`](models::ReportsRoot).
    #[inline]
    pub fn reports(&self) -> requests::reports_root::ReportsRootResource {
        mg::navigate(self, "reports")
    }

    /// `…/schools`: many [`EducationSchool`](models::EducationSchool).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::navigate(self, "schools")
    }

    /// `…/users`: many [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission to read: `EduRoster.Read.All` (application).
    #[inline]
    pub fn users(&self) -> requests::education_user::EducationUserCollection {
        mg::navigate(self, "users")
    }
}
