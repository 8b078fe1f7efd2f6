// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.checkInClaim`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/checkinclaim?view=graph-rest-beta>
    CheckInClaim "microsoft.graph.checkInClaim" "entity";
    /// `calendarEventId`: String, key, not null
    calendar_event_id "calendarEventId" "kr": String,
    /// `checkInMethod`: checkInMethod, not null
    check_in_method "checkInMethod" "r": mg::Open<super::CheckInMethod>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
}
