// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryCase`, an entity type derived from `microsoft.graph.security.case`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta>
    EdiscoveryCase "microsoft.graph.security.ediscoveryCase" "entity" : super::Case;
    /// `closedBy`: identitySet
    closed_by "closedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `closedDateTime`: DateTimeOffset
    closed_date_time "closedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.security.caseStatus
    status "status": mg::Open<super::CaseStatus>,
}

mg::derived_from! { EdiscoveryCase: super::Case, crate::models::Entity }

impl EdiscoveryCase {
    /// `caseMembers`: many `microsoft.graph.security.ediscoveryCaseMember`, contained
    pub const CASE_MEMBERS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryCaseMember>> = mg::Nav::new(
        "caseMembers",
    );
    /// `custodians`: many `microsoft.graph.security.ediscoveryCustodian`, contained
    pub const CUSTODIANS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryCustodian>> = mg::Nav::new(
        "custodians",
    );
    /// `legalHolds`: many `microsoft.graph.security.ediscoveryHoldPolicy`, contained
    pub const LEGAL_HOLDS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryHoldPolicy>> = mg::Nav::new(
        "legalHolds",
    );
    /// `noncustodialDataSources`: many `microsoft.graph.security.ediscoveryNoncustodialDataSource`, contained
    pub const NONCUSTODIAL_DATA_SOURCES: mg::Nav<
        EdiscoveryCase,
        Vec<super::EdiscoveryNoncustodialDataSource>,
    > = mg::Nav::new("noncustodialDataSources");
    /// `operations`: many `microsoft.graph.security.caseOperation`, contained
    pub const OPERATIONS: mg::Nav<EdiscoveryCase, Vec<super::CaseOperation>> = mg::Nav::new(
        "operations",
    );
    /// `reviewSets`: many `microsoft.graph.security.ediscoveryReviewSet`, contained
    pub const REVIEW_SETS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryReviewSet>> = mg::Nav::new(
        "reviewSets",
    );
    /// `searches`: many `microsoft.graph.security.ediscoverySearch`, contained
    pub const SEARCHES: mg::Nav<EdiscoveryCase, Vec<super::EdiscoverySearch>> = mg::Nav::new(
        "searches",
    );
    /// `settings`: `microsoft.graph.security.ediscoveryCaseSettings`, contained
    pub const SETTINGS: mg::Nav<EdiscoveryCase, super::EdiscoveryCaseSettings> = mg::Nav::new(
        "settings",
    );
    /// `tags`: many `microsoft.graph.security.ediscoveryReviewTag`, contained
    pub const TAGS: mg::Nav<EdiscoveryCase, Vec<super::EdiscoveryReviewTag>> = mg::Nav::new(
        "tags",
    );
}
