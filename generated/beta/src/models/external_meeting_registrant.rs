// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalMeetingRegistrant`][reference], derived from
/// [`MeetingRegistrantBase`](super::MeetingRegistrantBase).
///
/// Requests: [`ExternalMeetingRegistrantCollection`], for example:
///
/// ```ignore
/// graph
///     .app()
///     .online_meetings()
///     .id(id)
///     .registration()
///     .registrants()
///     .cast_to_external_meeting_registrant()
/// ```
///
/// [`ExternalMeetingRegistrantCollection`]: crate::requests::external_meeting_registrant::ExternalMeetingRegistrantCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalmeetingregistrant?view=graph-rest-beta
pub struct ExternalMeetingRegistrant {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `joinWebUrl`. Secret: masked in `Debug`.
    pub join_web_url: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalMeetingRegistrant: "microsoft.graph.externalMeetingRegistrant", entity, base super::MeetingRegistrantBase;
    id: "id" key required,
    join_web_url: "joinWebUrl" secret,
    tenant_id: "tenantId",
    user_id: "userId",
}

mg::derived_from! { ExternalMeetingRegistrant: super::MeetingRegistrantBase, super::Entity }
