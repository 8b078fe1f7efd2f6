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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::education_assignment::EducationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/classes`: many `educationClass`
    #[inline]
    pub fn classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "classes")
    }

    /// `…/rubrics`: many `educationRubric`
    #[inline]
    pub fn rubrics(&self) -> requests::education_rubric::EducationRubricCollection {
        mg::to(self, "rubrics")
    }

    /// `…/schools`: many `educationSchool`
    #[inline]
    pub fn schools(&self) -> requests::education_school::EducationSchoolCollection {
        mg::to(self, "schools")
    }

    /// `…/taughtClasses`: many `educationClass`
    #[inline]
    pub fn taught_classes(&self) -> requests::education_class::EducationClassCollection {
        mg::to(self, "taughtClasses")
    }

    /// `…/user`: `user`
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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::EducationUser>> {
        mg::Path::function(self, "delta")
    }
}
