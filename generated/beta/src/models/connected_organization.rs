// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectedOrganization`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-beta>
    ConnectedOrganization "microsoft.graph.connectedOrganization" "entity" : super::Entity;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identitySources`: Collection(identitySource)
    identity_sources "identitySources": Vec<super::IdentitySource>,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `state`: connectedOrganizationState
    state "state": mg::Open<super::ConnectedOrganizationState>,
}

mg::derived_from! { ConnectedOrganization: super::Entity }

impl ConnectedOrganization {
    /// `externalSponsors`: many `directoryObject`, contained
    pub const EXTERNAL_SPONSORS: mg::Nav<
        ConnectedOrganization,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("externalSponsors");
    /// `internalSponsors`: many `directoryObject`, contained
    pub const INTERNAL_SPONSORS: mg::Nav<
        ConnectedOrganization,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("internalSponsors");
}
