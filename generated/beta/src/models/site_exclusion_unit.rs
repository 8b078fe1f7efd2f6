// @generated
use crate::mg;

/// Entity type [`microsoft.graph.siteExclusionUnit`][reference], derived from
/// [`ExclusionUnitBase`](super::ExclusionUnitBase).
///
/// Requests: [`SiteExclusionUnitCollection`], for example
/// `graph.solutions().backup_restore().site_exclusion_units()`.
///
/// [`SiteExclusionUnitCollection`]: crate::requests::site_exclusion_unit::SiteExclusionUnitCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/siteexclusionunit?view=graph-rest-beta
pub struct SiteExclusionUnit {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// `siteName`. Read-only: the service computes it.
    pub site_name: mg::Field<String>,
    /// `siteWebUrl`. Read-only: the service computes it.
    pub site_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteExclusionUnit: "microsoft.graph.siteExclusionUnit", entity, base super::ExclusionUnitBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    policy_id: "policyId",
    site_id: "siteId",
    site_name: "siteName" computed,
    site_web_url: "siteWebUrl" computed,
}

mg::derived_from! { SiteExclusionUnit: super::ExclusionUnitBase, super::Entity }
