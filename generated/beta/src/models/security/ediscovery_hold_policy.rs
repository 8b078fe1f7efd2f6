// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryHoldPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`EdiscoveryHoldPolicyCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).legal_holds()`.
///
/// Operations: `disable_policy`, `enable_policy`, `retry_policy`.
///
/// [`EdiscoveryHoldPolicyCollection`]: crate::requests::security::ediscovery_hold_policy::EdiscoveryHoldPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta
pub struct EdiscoveryHoldPolicy {
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
    pub status: mg::Field<mg::Open<super::PolicyStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryHoldPolicy: "microsoft.graph.security.ediscoveryHoldPolicy", entity, base super::PolicyBase;
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

mg::derived_from! { EdiscoveryHoldPolicy: super::PolicyBase, crate::models::Entity }

impl EdiscoveryHoldPolicy {
    /// `siteSources`: many [`SiteSource`](super::SiteSource).
    pub const SITE_SOURCES: mg::Nav<EdiscoveryHoldPolicy, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `userSources`: many [`UserSource`](super::UserSource).
    pub const USER_SOURCES: mg::Nav<EdiscoveryHoldPolicy, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
