// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteExclusionUnit`, an entity type derived from `microsoft.graph.exclusionUnitBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/siteexclusionunit?view=graph-rest-beta>
    SiteExclusionUnit "microsoft.graph.siteExclusionUnit" "entity" : super::ExclusionUnitBase;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `siteId`: String
    site_id "siteId": String,
    /// `siteName`: String, computed
    site_name "siteName" "c": String,
    /// `siteWebUrl`: String, computed
    site_web_url "siteWebUrl" "c": String,
}

mg::derived_from! { SiteExclusionUnit: super::ExclusionUnitBase, super::Entity }
