// @generated
use crate::mg;

/// Entity type [`microsoft.graph.namedLocation`][reference], derived from
/// [`PolicyDeletableItem`](super::PolicyDeletableItem).
///
/// Requests: [`NamedLocationCollection`](crate::requests::named_location::NamedLocationCollection),
/// for example `graph.conditional_access().named_locations()`.
///
/// Operations: `restore`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-beta
pub struct NamedLocation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NamedLocation: "microsoft.graph.namedLocation", entity, base super::PolicyDeletableItem, family NamedLocationKind;
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { NamedLocation: super::PolicyDeletableItem }

/// The types derived from [`NamedLocation`].
#[non_exhaustive]
pub enum NamedLocationKind {
    CompliantNetworkNamedLocation(Box<super::CompliantNetworkNamedLocation>),
    CountryNamedLocation(Box<super::CountryNamedLocation>),
    IpNamedLocation(Box<super::IpNamedLocation>),
    PrivateLinkNamedLocation(Box<super::PrivateLinkNamedLocation>),
    ServiceTagNamedLocation(Box<super::ServiceTagNamedLocation>),
    /// None of these, or a type that this version does not know.
    Other(Box<NamedLocation>),
}

mg::family! {
    NamedLocation => NamedLocationKind;
    CompliantNetworkNamedLocation(super::CompliantNetworkNamedLocation),
    CountryNamedLocation(super::CountryNamedLocation),
    IpNamedLocation(super::IpNamedLocation),
    PrivateLinkNamedLocation(super::PrivateLinkNamedLocation),
    ServiceTagNamedLocation(super::ServiceTagNamedLocation),
}
