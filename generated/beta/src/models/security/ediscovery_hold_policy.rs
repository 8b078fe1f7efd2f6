// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryHoldPolicy`, an entity type derived from `microsoft.graph.security.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta>
    EdiscoveryHoldPolicy "microsoft.graph.security.ediscoveryHoldPolicy" "entity" : super::PolicyBase;
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
    /// `status`: microsoft.graph.security.policyStatus
    status "status": mg::Open<super::PolicyStatus>,
}

mg::derived_from! { EdiscoveryHoldPolicy: super::PolicyBase, crate::models::Entity }

impl EdiscoveryHoldPolicy {
    /// `siteSources`: many `microsoft.graph.security.siteSource`, contained
    pub const SITE_SOURCES: mg::Nav<EdiscoveryHoldPolicy, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `userSources`: many `microsoft.graph.security.userSource`, contained
    pub const USER_SOURCES: mg::Nav<EdiscoveryHoldPolicy, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
