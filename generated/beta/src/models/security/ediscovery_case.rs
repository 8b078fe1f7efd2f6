// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryCase`][reference], derived from
/// [`Case`](super::Case).
///
/// Requests: [`EdiscoveryCaseCollection`], for example
/// `graph.security().cases().ediscovery_cases()`.
///
/// Operations: `close`, `reopen`.
///
/// [`EdiscoveryCaseCollection`]: crate::requests::security::ediscovery_case::EdiscoveryCaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta
pub struct EdiscoveryCase {
    /// `closedBy`.
    pub closed_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `closedDateTime`.
    pub closed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryCase: "microsoft.graph.security.ediscoveryCase", entity, base super::Case;
    closed_by: "closedBy",
    closed_date_time: "closedDateTime",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    external_id: "externalId",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { EdiscoveryCase: super::Case, crate::models::Entity }

impl EdiscoveryCase {
    /// `caseMembers`: many [`EdiscoveryCaseMember`](super::EdiscoveryCaseMember).
    pub const CASE_MEMBERS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryCaseMember>> = mg::Nav::new(
        "caseMembers",
    );
    /// `custodians`: many [`EdiscoveryCustodian`](super::EdiscoveryCustodian).
    pub const CUSTODIANS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryCustodian>> = mg::Nav::new(
        "custodians",
    );
    /// `legalHolds`: many [`EdiscoveryHoldPolicy`](super::EdiscoveryHoldPolicy).
    pub const LEGAL_HOLDS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryHoldPolicy>> = mg::Nav::new(
        "legalHolds",
    );
    /// `noncustodialDataSources`: many
    /// [`EdiscoveryNoncustodialDataSource`](super::EdiscoveryNoncustodialDataSource).
    pub const NONCUSTODIAL_DATA_SOURCES: mg::Nav<
        EdiscoveryCase,
        Vec<super::EdiscoveryNoncustodialDataSource>,
    > = mg::Nav::new("noncustodialDataSources");
    /// `operations`: many [`CaseOperation`](super::CaseOperation).
    pub const OPERATIONS: mg::Nav<EdiscoveryCase, Vec<super::CaseOperation>> = mg::Nav::new(
        "operations",
    );
    /// `reviewSets`: many [`EdiscoveryReviewSet`](super::EdiscoveryReviewSet).
    pub const REVIEW_SETS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryReviewSet>> = mg::Nav::new(
        "reviewSets",
    );
    /// `searches`: many [`EdiscoverySearch`](super::EdiscoverySearch).
    pub const SEARCHES: mg::Nav<EdiscoveryCase, Vec<super::EdiscoverySearch>> = mg::Nav::new(
        "searches",
    );
    /// `settings`: [`EdiscoveryCaseSettings`](super::EdiscoveryCaseSettings).
    pub const SETTINGS: mg::Nav<EdiscoveryCase, super::EdiscoveryCaseSettings> = mg::Nav::new(
        "settings",
    );
    /// `tags`: many [`EdiscoveryReviewTag`](super::EdiscoveryReviewTag).
    pub const TAGS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryReviewTag>> = mg::Nav::new(
        "tags",
    );
}
