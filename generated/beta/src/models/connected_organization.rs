// @generated
use crate::mg;

/// Entity type [`microsoft.graph.connectedOrganization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConnectedOrganizationCollection`], for example
/// `graph.entitlement_management().connected_organizations()`.
///
/// [`ConnectedOrganizationCollection`]: crate::requests::connected_organization::ConnectedOrganizationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-beta
pub struct ConnectedOrganization {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identitySources`.
    pub identity_sources: mg::Field<Vec<super::IdentitySource>>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::ConnectedOrganizationState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectedOrganization: "microsoft.graph.connectedOrganization", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    identity_sources: "identitySources",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    state: "state",
}

mg::derived_from! { ConnectedOrganization: super::Entity }

impl ConnectedOrganization {
    /// `externalSponsors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const EXTERNAL_SPONSORS: mg::Nav<
        ConnectedOrganization,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("externalSponsors");
    /// `internalSponsors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const INTERNAL_SPONSORS: mg::Nav<
        ConnectedOrganization,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("internalSponsors");
}
