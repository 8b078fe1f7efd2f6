// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationRoot`][reference].
///
/// Requests: [`EducationRootResource`](crate::requests::education_root::EducationRootResource), for
/// example `graph.education()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta
pub struct EducationRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationRoot: "microsoft.graph.educationRoot", entity;
}

impl EducationRoot {
    /// `classes`: many [`EducationClass`](super::EducationClass).
    pub const CLASSES: mg::Nav<EducationRoot, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `me`: [`EducationUser`](super::EducationUser).
    pub const ME: mg::Nav<EducationRoot, super::EducationUser> = mg::Nav::new("me");
    /// `reports`: [`ReportsRoot`](super::ReportsRoot).
    pub const REPORTS: mg::Nav<EducationRoot, super::ReportsRoot> = mg::Nav::new(
        "reports",
    );
    /// `schools`: many [`EducationSchool`](super::EducationSchool).
    pub const SCHOOLS: mg::Nav<EducationRoot, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `users`: many [`EducationUser`](super::EducationUser).
    pub const USERS: mg::Nav<EducationRoot, Vec<super::EducationUser>> = mg::Nav::new(
        "users",
    );
}
