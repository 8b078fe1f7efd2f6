// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalMeetingRegistrant`, an entity type derived from `microsoft.graph.meetingRegistrantBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta>
    ExternalMeetingRegistrant "microsoft.graph.externalMeetingRegistrant" "entity" : super::MeetingRegistrantBase;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { ExternalMeetingRegistrant: super::MeetingRegistrantBase, super::Entity }
