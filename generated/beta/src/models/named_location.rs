// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.namedLocation`, an entity type derived from `microsoft.graph.policyDeletableItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/namedlocation?view=graph-rest-beta>
    NamedLocation "microsoft.graph.namedLocation" "entity" : super::PolicyDeletableItem => NamedLocationKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { NamedLocation: super::PolicyDeletableItem }

/// The types derived from `microsoft.graph.namedLocation`.
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
