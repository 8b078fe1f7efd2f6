// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, an entity type derived from `microsoft.graph.exclusionUnitBulkAdditionJob`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/siteexclusionunitsbulkadditionjob?view=graph-rest-beta>
    SiteExclusionUnitsBulkAdditionJob "microsoft.graph.siteExclusionUnitsBulkAdditionJob" "entity" : super::ExclusionUnitBulkAdditionJob;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `siteWebUrls`: Collection(String)
    site_web_urls "siteWebUrls": Vec<String>,
    /// `status`: exclusionUnitBulkJobStatus, not null
    status "status" "r": mg::Open<super::ExclusionUnitBulkJobStatus>,
}

mg::derived_from! { SiteExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity }
