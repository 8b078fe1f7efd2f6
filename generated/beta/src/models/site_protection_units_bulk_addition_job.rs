// @generated
use crate::mg;

/// Entity type [`microsoft.graph.siteProtectionUnitsBulkAdditionJob`][reference], derived from
/// [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase).
///
/// Requests: [`SiteProtectionUnitsBulkAdditionJobCollection`], for example
/// `graph.solutions().backup_restore().site_protection_units_bulk_addition_jobs()`.
///
/// [`SiteProtectionUnitsBulkAdditionJobCollection`]: crate::requests::site_protection_units_bulk_addition_job::SiteProtectionUnitsBulkAdditionJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/siteprotectionunitsbulkadditionjob?view=graph-rest-beta
pub struct SiteProtectionUnitsBulkAdditionJob {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `siteIds`.
    pub site_ids: mg::Field<Vec<String>>,
    /// `siteWebUrls`.
    pub site_web_urls: mg::Field<Vec<String>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ProtectionUnitsBulkJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteProtectionUnitsBulkAdditionJob: "microsoft.graph.siteProtectionUnitsBulkAdditionJob", entity, base super::ProtectionUnitsBulkJobBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    site_ids: "siteIds",
    site_web_urls: "siteWebUrls",
    status: "status" required,
}

mg::derived_from! { SiteProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity }
