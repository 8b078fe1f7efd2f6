// @generated
use crate::mg;

/// Entity type [`microsoft.graph.compliantNetworkNamedLocation`][reference], derived from
/// [`NamedLocation`](super::NamedLocation).
///
/// Requests: [`CompliantNetworkNamedLocationCollection`], for example
/// `graph.conditional_access().named_locations().cast_to_compliant_network_named_location()`.
///
/// Operations: `restore`.
///
/// [`CompliantNetworkNamedLocationCollection`]: crate::requests::compliant_network_named_location::CompliantNetworkNamedLocationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/compliantnetworknamedlocation?view=graph-rest-beta
pub struct CompliantNetworkNamedLocation {
    /// `compliantNetworkType`. Never null.
    pub compliant_network_type: mg::Field<mg::Open<super::CompliantNetworkType>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    CompliantNetworkNamedLocation: "microsoft.graph.compliantNetworkNamedLocation", entity, base super::NamedLocation;
    compliant_network_type: "compliantNetworkType" required,
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    is_trusted: "isTrusted" required,
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { CompliantNetworkNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
