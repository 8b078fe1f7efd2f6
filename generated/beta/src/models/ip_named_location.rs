// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ipNamedLocation`][reference], derived from
/// [`NamedLocation`](super::NamedLocation).
///
/// Requests:
/// [`IpNamedLocationCollection`](crate::requests::ip_named_location::IpNamedLocationCollection),
/// for example `graph.conditional_access().named_locations().cast_to_ip_named_location()`.
///
/// Operations: `restore`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-beta
pub struct IpNamedLocation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipRanges`.
    pub ip_ranges: mg::Field<Vec<super::IpRange>>,
    /// `isTrusted`. Never null.
    pub is_trusted: mg::Field<bool>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpNamedLocation: "microsoft.graph.ipNamedLocation", entity, base super::NamedLocation;
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    ip_ranges: "ipRanges" required,
    is_trusted: "isTrusted" required,
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { IpNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
