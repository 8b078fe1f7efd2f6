// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta>
    EducationRoot "microsoft.graph.educationRoot" "entity";
}

impl EducationRoot {
    /// `classes`: many `educationClass`, contained
    pub const CLASSES: mg::Nav<EducationRoot, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `me`: `educationUser`, contained
    pub const ME: mg::Nav<EducationRoot, super::EducationUser> = mg::Nav::new("me");
    /// `reports`: `reportsRoot`, contained
    pub const REPORTS: mg::Nav<EducationRoot, super::ReportsRoot> = mg::Nav::new(
        "reports",
    );
    /// `schools`: many `educationSchool`, contained
    pub const SCHOOLS: mg::Nav<EducationRoot, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `users`: many `educationUser`, contained
    pub const USERS: mg::Nav<EducationRoot, Vec<super::EducationUser>> = mg::Nav::new(
        "users",
    );
}
