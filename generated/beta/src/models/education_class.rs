// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationClass`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`EducationClassCollection`](crate::requests::education_class::EducationClassCollection), for
/// example `graph.education().classes()`.
///
/// Operations: `get_recently_modified_submissions`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-beta
pub struct EducationClass {
    /// `classCode`.
    pub class_code: mg::Field<String>,
    /// `course`.
    pub course: mg::Field<mg::Boxed<super::EducationCourse>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `externalName`.
    pub external_name: mg::Field<String>,
    /// `externalSource`.
    pub external_source: mg::Field<mg::Open<super::EducationExternalSource>>,
    /// `externalSourceDetail`.
    pub external_source_detail: mg::Field<String>,
    /// `grade`.
    pub grade: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mailNickname`. Never null.
    pub mail_nickname: mg::Field<String>,
    /// `term`.
    pub term: mg::Field<mg::Boxed<super::EducationTerm>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationClass: "microsoft.graph.educationClass", entity, base super::Entity;
    class_code: "classCode",
    course: "course",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName" required,
    external_id: "externalId",
    external_name: "externalName",
    external_source: "externalSource",
    external_source_detail: "externalSourceDetail",
    grade: "grade",
    id: "id" key required,
    mail_nickname: "mailNickname" required,
    term: "term",
}

mg::derived_from! { EducationClass: super::Entity }

impl EducationClass {
    /// `assignmentCategories`: many [`EducationCategory`](super::EducationCategory).
    pub const ASSIGNMENT_CATEGORIES: mg::Nav<
        EducationClass,
        Vec<super::EducationCategory>,
    > = mg::Nav::new("assignmentCategories");
    /// `assignmentDefaults`: [`EducationAssignmentDefaults`](super::EducationAssignmentDefaults).
    pub const ASSIGNMENT_DEFAULTS: mg::Nav<
        EducationClass,
        super::EducationAssignmentDefaults,
    > = mg::Nav::new("assignmentDefaults");
    /// `assignmentSettings`: [`EducationAssignmentSettings`](super::EducationAssignmentSettings).
    pub const ASSIGNMENT_SETTINGS: mg::Nav<
        EducationClass,
        super::EducationAssignmentSettings,
    > = mg::Nav::new("assignmentSettings");
    /// `assignments`: many [`EducationAssignment`](super::EducationAssignment).
    pub const ASSIGNMENTS: mg::Nav<EducationClass, Vec<super::EducationAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<EducationClass, super::Group> = mg::Nav::new("group");
    /// `members`: many [`EducationUser`](super::EducationUser).
    pub const MEMBERS: mg::Nav<EducationClass, Vec<super::EducationUser>> = mg::Nav::new(
        "members",
    );
    /// `modules`: many [`EducationModule`](super::EducationModule).
    pub const MODULES: mg::Nav<EducationClass, Vec<super::EducationModule>> = mg::Nav::new(
        "modules",
    );
    /// `schools`: many [`EducationSchool`](super::EducationSchool).
    pub const SCHOOLS: mg::Nav<EducationClass, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `teachers`: many [`EducationUser`](super::EducationUser).
    pub const TEACHERS: mg::Nav<EducationClass, Vec<super::EducationUser>> = mg::Nav::new(
        "teachers",
    );
}
