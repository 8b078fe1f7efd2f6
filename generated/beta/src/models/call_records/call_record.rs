// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecords.callRecord`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`CallRecordCollection`](crate::requests::call_records::call_record::CallRecordCollection), for
/// example `graph.communications().call_records()`.
///
/// Operations: `get_direct_routing_calls`, `get_pstn_blocked_users_log`, `get_pstn_calls`,
/// `get_pstn_online_meeting_dialout_report`, `get_sms_log`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-callrecord?view=graph-rest-beta
pub struct CallRecord {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `joinWebUrl`.
    pub join_web_url: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modalities`.
    pub modalities: mg::Field<Vec<mg::Open<super::Modality>>>,
    /// `organizer`.
    #[deprecated(
        note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-06/New_Properties_Added)"
    )]
    pub organizer: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `participants`.
    #[deprecated(
        note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-06/New_Properties_Added)"
    )]
    pub participants: mg::Field<Vec<crate::models::IdentitySet>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::CallType>>,
    /// `version`. Never null.
    pub version: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallRecord: "microsoft.graph.callRecords.callRecord", entity, base crate::models::Entity;
    end_date_time: "endDateTime" required,
    id: "id" key required,
    join_web_url: "joinWebUrl",
    last_modified_date_time: "lastModifiedDateTime" required,
    modalities: "modalities" required,
    organizer: "organizer" deprecated,
    participants: "participants" deprecated,
    start_date_time: "startDateTime" required,
    type_: "type" required,
    version: "version" required,
}

mg::derived_from! { CallRecord: crate::models::Entity }

impl CallRecord {
    /// `organizer_v2`: [`Organizer`](super::Organizer).
    pub const ORGANIZER_V2: mg::Nav<CallRecord, super::Organizer> = mg::Nav::new(
        "organizer_v2",
    );
    /// `participants_v2`: many [`Participant`](super::Participant).
    pub const PARTICIPANTS_V2: mg::Nav<CallRecord, Vec<super::Participant>> = mg::Nav::new(
        "participants_v2",
    );
    /// `sessions`: many [`Session`](super::Session).
    pub const SESSIONS: mg::Nav<CallRecord, Vec<super::Session>> = mg::Nav::new(
        "sessions",
    );
}
