// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.legalHold`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta>
    LegalHold "microsoft.graph.ediscovery.legalHold" "entity" : crate::models::Entity;
    /// `contentQuery`: String
    content_query "contentQuery": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errors`: Collection(String)
    errors "errors": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.ediscovery.legalHoldStatus
    status "status": mg::Open<super::LegalHoldStatus>,
}

mg::derived_from! { LegalHold: crate::models::Entity }

impl LegalHold {
    /// `siteSources`: many `microsoft.graph.ediscovery.siteSource`, contained
    pub const SITE_SOURCES: mg::Nav<LegalHold, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many `microsoft.graph.ediscovery.unifiedGroupSource`, contained
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        LegalHold,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many `microsoft.graph.ediscovery.userSource`, contained
    pub const USER_SOURCES: mg::Nav<LegalHold, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
