// @generated
use crate::{mg, models, requests};

/// Requests on one [`EducationSchool`](models::EducationSchool): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.education().schools().id(id)`.
#[derive(Clone, Debug)]
pub struct EducationSchoolResource(mg::One<models::EducationSchool>);

mg::builder! { EducationSchoolResource: mg::One<models::EducationSchool> }

impl EducationSchoolResource {
    /// `…/administrativeUnit`: [`AdministrativeUnit`](models::AdministrativeUnit).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitResource {
        mg::navigate(self, "administrativeUnit")
    }

    /// `…/classes`: many [`EducationClass`](models::EducationClass).
    ///
    /// Least privileged permission to read: `EduRoster.ReadBasic` (delegated), `EduRoster.Read.All`
    /// (application).
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::navigate(self, "classes")
    }

    /// `…/users`: many [`EducationUser`](models::EducationUser).
    ///
    /// Least privileged permission to read: `EduRoster.Read.All` (application).
    #[inline]
    pub fn users(&self) -> requests::education_user::EducationUserCollection {
        mg::navigate(self, "users")
    }
}

/// Requests on a collection of [`EducationSchool`](models::EducationSchool): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.education().schools()`.
#[derive(Clone, Debug)]
pub struct EducationSchoolCollection(
    mg::Many<models::EducationSchool, EducationSchoolResource>,
);

mg::builder! { EducationSchoolCollection: mg::Many<models::EducationSchool, EducationSchoolResource> }

impl EducationSchoolCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`EducationSchool`](models::EducationSchool).
    ///
    /// Least privileged permission: `EduRoster.ReadBasic` (delegated), `EduRoster.ReadBasic.All`
    /// (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationSchool>> {
        self.raw().function("delta")
    }
}
