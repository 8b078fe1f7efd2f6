// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callRecords.segment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SegmentCollection`](crate::requests::call_records::segment::SegmentCollection), for
/// example `graph.communications().call_records().id(id).sessions().id(id).segments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callrecords-segment?view=graph-rest-beta
pub struct Segment {
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
    /// `media`.
    pub media: mg::Field<Vec<super::Media>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Segment: "microsoft.graph.callRecords.segment", entity, base crate::models::Entity;
    callee: "callee",
    caller: "caller",
    end_date_time: "endDateTime" required,
    failure_info: "failureInfo",
    id: "id" key required,
    media: "media",
    start_date_time: "startDateTime" required,
}

mg::derived_from! { Segment: crate::models::Entity }
