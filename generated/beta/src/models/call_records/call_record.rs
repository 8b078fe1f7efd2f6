// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.callRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-callrecord?view=graph-rest-beta>
    CallRecord "microsoft.graph.callRecords.callRecord" "entity" : crate::models::Entity;
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `modalities`: Collection(microsoft.graph.callRecords.modality), items not null
    modalities "modalities" "r": Vec<mg::Open<super::Modality>>,
    /// `organizer`: identitySet
    #[deprecated(note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-06/New_Properties_Added)")]
    organizer "organizer" "d": mg::Boxed<crate::models::IdentitySet>,
    /// `participants`: Collection(identitySet)
    #[deprecated(note = "deprecated since 2023-11-06, to be removed on 2026-11-06 (revision 2023-06/New_Properties_Added)")]
    participants "participants" "d": Vec<crate::models::IdentitySet>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `type`: microsoft.graph.callRecords.callType, not null
    type_ "type" "r": mg::Open<super::CallType>,
    /// `version`: Int64, not null
    version "version" "r": i64,
}

mg::derived_from! { CallRecord: crate::models::Entity }

impl CallRecord {
    /// `organizer_v2`: `microsoft.graph.callRecords.organizer`, contained
    pub const ORGANIZER_V2: mg::Nav<CallRecord, super::Organizer> = mg::Nav::new(
        "organizer_v2",
    );
    /// `participants_v2`: many `microsoft.graph.callRecords.participant`, contained
    pub const PARTICIPANTS_V2: mg::Nav<CallRecord, Vec<super::Participant>> = mg::Nav::new(
        "participants_v2",
    );
    /// `sessions`: many `microsoft.graph.callRecords.session`, contained
    pub const SESSIONS: mg::Nav<CallRecord, Vec<super::Session>> = mg::Nav::new(
        "sessions",
    );
}
