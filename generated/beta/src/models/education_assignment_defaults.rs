// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationAssignmentDefaults`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationAssignmentDefaultsResource`], for example
/// `graph.education().classes().id(id).assignment_defaults()`.
///
/// [`EducationAssignmentDefaultsResource`]: crate::requests::education_assignment_defaults::EducationAssignmentDefaultsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-beta
pub struct EducationAssignmentDefaults {
    /// `addToCalendarAction`.
    pub add_to_calendar_action: mg::Field<
        mg::Open<super::EducationAddToCalendarOptions>,
    >,
    /// `addedStudentAction`.
    pub added_student_action: mg::Field<mg::Open<super::EducationAddedStudentAction>>,
    /// `dueTime`.
    pub due_time: mg::Field<mg::TimeOfDay>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `notificationChannelUrl`.
    pub notification_channel_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentDefaults: "microsoft.graph.educationAssignmentDefaults", entity, base super::Entity;
    add_to_calendar_action: "addToCalendarAction",
    added_student_action: "addedStudentAction",
    due_time: "dueTime",
    id: "id" key required,
    notification_channel_url: "notificationChannelUrl",
}

mg::derived_from! { EducationAssignmentDefaults: super::Entity }
