// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.edition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-edition?view=graph-rest-beta>
    Edition "microsoft.graph.windowsUpdates.edition" "entity" : crate::models::Entity;
    /// `deviceFamily`: String, not null
    device_family "deviceFamily" "r": String,
    /// `endOfServiceDateTime`: DateTimeOffset, not null
    end_of_service_date_time "endOfServiceDateTime" "r": mg::DateTimeOffset,
    /// `generalAvailabilityDateTime`: DateTimeOffset, not null
    general_availability_date_time "generalAvailabilityDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isInService`: Boolean, not null
    is_in_service "isInService" "r": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `releasedName`: String, not null
    released_name "releasedName" "r": String,
    /// `servicingPeriods`: Collection(microsoft.graph.windowsUpdates.servicingPeriod)
    servicing_periods "servicingPeriods": Vec<super::ServicingPeriod>,
}

mg::derived_from! { Edition: crate::models::Entity }
