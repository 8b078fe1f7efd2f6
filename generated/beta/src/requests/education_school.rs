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
    #[inline]
    pub fn administrative_unit(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitResource {
        mg::to(self, "administrativeUnit")
    }

    /// `…/classes`: many `educationClass`
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/users`: many `educationUser`
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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationSchool>> {
        mg::Path::function(self, "delta")
    }
}
