// @generated
use crate::mg;

/// Entity type [`microsoft.graph.checkInClaim`][reference].
///
/// Requests: [`CheckInClaimCollection`](crate::requests::check_in_claim::CheckInClaimCollection),
/// for example `graph.places().id(id).check_ins()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/checkinclaim?view=graph-rest-beta
pub struct CheckInClaim {
    /// `calendarEventId`: the key. Never null.
    pub calendar_event_id: mg::Field<String>,
    /// `checkInMethod`. Never null.
    pub check_in_method: mg::Field<mg::Open<super::CheckInMethod>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CheckInClaim: "microsoft.graph.checkInClaim", entity;
    calendar_event_id: "calendarEventId" key required,
    check_in_method: "checkInMethod" required,
    created_date_time: "createdDateTime",
}
