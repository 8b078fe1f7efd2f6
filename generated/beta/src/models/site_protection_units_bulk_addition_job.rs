// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, an entity type derived from `microsoft.graph.protectionUnitsBulkJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/siteprotectionunitsbulkadditionjob?view=graph-rest-beta>
    SiteProtectionUnitsBulkAdditionJob "microsoft.graph.siteProtectionUnitsBulkAdditionJob" "entity" : super::ProtectionUnitsBulkJobBase;
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
    /// `siteIds`: Collection(String)
    site_ids "siteIds": Vec<String>,
    /// `siteWebUrls`: Collection(String)
    site_web_urls "siteWebUrls": Vec<String>,
    /// `status`: protectionUnitsBulkJobStatus, not null
    status "status" "r": mg::Open<super::ProtectionUnitsBulkJobStatus>,
}

mg::derived_from! { SiteProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity }
