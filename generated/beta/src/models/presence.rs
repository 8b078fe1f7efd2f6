// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.presence`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-beta>
    Presence "microsoft.graph.presence" "entity" : super::Entity;
    /// `activity`: String
    activity "activity": String,
    /// `availability`: String
    availability "availability": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `outOfOfficeSettings`: outOfOfficeSettings
    out_of_office_settings "outOfOfficeSettings": mg::Boxed<super::OutOfOfficeSettings>,
    /// `sequenceNumber`: String, computed
    sequence_number "sequenceNumber" "c": String,
    /// `statusMessage`: presenceStatusMessage
    status_message "statusMessage": mg::Boxed<super::PresenceStatusMessage>,
    /// `workLocation`: userWorkLocation
    work_location "workLocation": mg::Boxed<super::UserWorkLocation>,
}

mg::derived_from! { Presence: super::Entity }
