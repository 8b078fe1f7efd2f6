// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentDefaults`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-beta>
    EducationAssignmentDefaults "microsoft.graph.educationAssignmentDefaults" "entity" : super::Entity;
    /// `addToCalendarAction`: educationAddToCalendarOptions
    add_to_calendar_action "addToCalendarAction": mg::Open<super::EducationAddToCalendarOptions>,
    /// `addedStudentAction`: educationAddedStudentAction
    added_student_action "addedStudentAction": mg::Open<super::EducationAddedStudentAction>,
    /// `dueTime`: TimeOfDay
    due_time "dueTime": mg::TimeOfDay,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notificationChannelUrl`: String
    notification_channel_url "notificationChannelUrl": String,
}

mg::derived_from! { EducationAssignmentDefaults: super::Entity }
