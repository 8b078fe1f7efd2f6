// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItemVersion`, an entity type derived from `microsoft.graph.baseItemVersion`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driveitemversion?view=graph-rest-beta>
    DriveItemVersion "microsoft.graph.driveItemVersion" "entity" : super::BaseItemVersion;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publication`: publicationFacet
    publication "publication": mg::Boxed<super::PublicationFacet>,
    /// `size`: Int64
    size "size": i64,
}

mg::derived_from! { DriveItemVersion: super::BaseItemVersion, super::Entity }
