// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecords.session`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SessionCollection`](crate::requests::call_records::session::SessionCollection), for
/// example `graph.communications().call_records().id(id).sessions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-session?view=graph-rest-beta
pub struct Session {
    /// `callee`.
    pub callee: mg::Field<mg::Boxed<super::Endpoint>>,
    /// `caller`.
    pub caller: mg::Field<mg::Boxed<super::Endpoint>>,
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureInfo`.
    pub failure_info: mg::Field<mg::Boxed<super::FailureInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTest`.
    pub is_test: mg::Field<bool>,
    /// `modalities`.
    pub modalities: mg::Field<Vec<mg::Open<super::Modality>>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Session: "microsoft.graph.callRecords.session", entity, base crate::models::Entity;
    callee: "callee",
    caller: "caller",
    end_date_time: "endDateTime" required,
    failure_info: "failureInfo",
    id: "id" key required,
    is_test: "isTest",
    modalities: "modalities" required,
    start_date_time: "startDateTime" required,
}

mg::derived_from! { Session: crate::models::Entity }

impl Session {
    /// `segments`: many [`Segment`](super::Segment).
    pub const SEGMENTS: mg::Nav<Session, Vec<super::Segment>> = mg::Nav::new("segments");
}
