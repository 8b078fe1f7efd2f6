// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.legalHold`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`LegalHoldCollection`](crate::requests::ediscovery::legal_hold::LegalHoldCollection),
/// for example `graph.compliance().ediscovery().cases().id(id).legal_holds()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta
pub struct LegalHold {
    /// `contentQuery`.
    pub content_query: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errors`.
    pub errors: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LegalHoldStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LegalHold: "microsoft.graph.ediscovery.legalHold", entity, base crate::models::Entity;
    content_query: "contentQuery",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    errors: "errors",
    id: "id" key required,
    is_enabled: "isEnabled",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { LegalHold: crate::models::Entity }

impl LegalHold {
    /// `siteSources`: many [`SiteSource`](super::SiteSource).
    pub const SITE_SOURCES: mg::Nav<LegalHold, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many [`UnifiedGroupSource`](super::UnifiedGroupSource).
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        LegalHold,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many [`UserSource`](super::UserSource).
    pub const USER_SOURCES: mg::Nav<LegalHold, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
