// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.edition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`EditionCollection`](crate::requests::windows_updates::edition::EditionCollection),
/// for example `graph.admin().windows().updates().products().id(id).editions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-edition?view=graph-rest-beta
pub struct Edition {
    /// `deviceFamily`. Never null.
    pub device_family: mg::Field<String>,
    /// `endOfServiceDateTime`. Never null.
    pub end_of_service_date_time: mg::Field<mg::DateTimeOffset>,
    /// `generalAvailabilityDateTime`. Never null.
    pub general_availability_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isInService`. Never null.
    pub is_in_service: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `releasedName`. Never null.
    pub released_name: mg::Field<String>,
    /// `servicingPeriods`.
    pub servicing_periods: mg::Field<Vec<super::ServicingPeriod>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Edition: "microsoft.graph.windowsUpdates.edition", entity, base crate::models::Entity;
    device_family: "deviceFamily" required,
    end_of_service_date_time: "endOfServiceDateTime" required,
    general_availability_date_time: "generalAvailabilityDateTime" required,
    id: "id" key required,
    is_in_service: "isInService" required,
    name: "name" required,
    released_name: "releasedName" required,
    servicing_periods: "servicingPeriods",
}

mg::derived_from! { Edition: crate::models::Entity }
