// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationClass`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-beta>
    EducationClass "microsoft.graph.educationClass" "entity" : super::Entity;
    /// `classCode`: String
    class_code "classCode": String,
    /// `course`: educationCourse
    course "course": mg::Boxed<super::EducationCourse>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `externalName`: String
    external_name "externalName": String,
    /// `externalSource`: educationExternalSource
    external_source "externalSource": mg::Open<super::EducationExternalSource>,
    /// `externalSourceDetail`: String
    external_source_detail "externalSourceDetail": String,
    /// `grade`: String
    grade "grade": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mailNickname`: String, not null
    mail_nickname "mailNickname" "r": String,
    /// `term`: educationTerm
    term "term": mg::Boxed<super::EducationTerm>,
}

mg::derived_from! { EducationClass: super::Entity }

impl EducationClass {
    /// `assignmentCategories`: many `educationCategory`, contained
    pub const ASSIGNMENT_CATEGORIES: mg::Nav<
        EducationClass,
        Vec<super::EducationCategory>,
    > = mg::Nav::new("assignmentCategories");
    /// `assignmentDefaults`: `educationAssignmentDefaults`, contained
    pub const ASSIGNMENT_DEFAULTS: mg::Nav<
        EducationClass,
        super::EducationAssignmentDefaults,
    > = mg::Nav::new("assignmentDefaults");
    /// `assignmentSettings`: `educationAssignmentSettings`, contained
    pub const ASSIGNMENT_SETTINGS: mg::Nav<
        EducationClass,
        super::EducationAssignmentSettings,
    > = mg::Nav::new("assignmentSettings");
    /// `assignments`: many `educationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<EducationClass, Vec<super::EducationAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `group`: `group`
    pub const GROUP: mg::Nav<EducationClass, super::Group> = mg::Nav::new("group");
    /// `members`: many `educationUser`
    pub const MEMBERS: mg::Nav<EducationClass, Vec<super::EducationUser>> = mg::Nav::new(
        "members",
    );
    /// `modules`: many `educationModule`, contained
    pub const MODULES: mg::Nav<EducationClass, Vec<super::EducationModule>> = mg::Nav::new(
        "modules",
    );
    /// `schools`: many `educationSchool`
    pub const SCHOOLS: mg::Nav<EducationClass, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `teachers`: many `educationUser`
    pub const TEACHERS: mg::Nav<EducationClass, Vec<super::EducationUser>> = mg::Nav::new(
        "teachers",
    );
}
