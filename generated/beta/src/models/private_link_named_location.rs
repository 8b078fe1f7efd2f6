// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privateLinkNamedLocation`][reference], derived from
/// [`NamedLocation`](super::NamedLocation).
///
/// Requests: [`PrivateLinkNamedLocationCollection`], for example
/// `graph.conditional_access().named_locations().cast_to_private_link_named_location()`.
///
/// Operations: `restore`.
///
/// [`PrivateLinkNamedLocationCollection`]: crate::requests::private_link_named_location::PrivateLinkNamedLocationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privatelinknamedlocation?view=graph-rest-beta
pub struct PrivateLinkNamedLocation {
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
    /// `privateLinkResourcePolicyIds`.
    pub private_link_resource_policy_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateLinkNamedLocation: "microsoft.graph.privateLinkNamedLocation", entity, base super::NamedLocation;
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    is_trusted: "isTrusted" required,
    modified_date_time: "modifiedDateTime",
    private_link_resource_policy_ids: "privateLinkResourcePolicyIds" required,
}

mg::derived_from! { PrivateLinkNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
