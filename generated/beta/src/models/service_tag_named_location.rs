// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceTagNamedLocation`][reference], derived from
/// [`NamedLocation`](super::NamedLocation).
///
/// Requests: [`ServiceTagNamedLocationCollection`], for example
/// `graph.conditional_access().named_locations().cast_to_service_tag_named_location()`.
///
/// Operations: `restore`.
///
/// [`ServiceTagNamedLocationCollection`]: crate::requests::service_tag_named_location::ServiceTagNamedLocationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicetagnamedlocation?view=graph-rest-beta
pub struct ServiceTagNamedLocation {
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
    /// `serviceTags`.
    pub service_tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceTagNamedLocation: "microsoft.graph.serviceTagNamedLocation", entity, base super::NamedLocation;
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    is_trusted: "isTrusted" required,
    modified_date_time: "modifiedDateTime",
    service_tags: "serviceTags" required,
}

mg::derived_from! { ServiceTagNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
