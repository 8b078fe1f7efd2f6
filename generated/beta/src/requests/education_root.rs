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
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/me`: `educationUser`
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
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::to(self, "schools")
    }

    /// `…/users`: many `educationUser`
    #[inline]
    pub fn users(&self) -> requests::education_user::EducationUserCollection {
        mg::to(self, "users")
    }
}
