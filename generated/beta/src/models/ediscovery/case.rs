// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.case`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta>
    Case "microsoft.graph.ediscovery.case" "entity" : crate::models::Entity;
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
    /// `status`: microsoft.graph.ediscovery.caseStatus
    status "status": mg::Open<super::CaseStatus>,
}

mg::derived_from! { Case: crate::models::Entity }

impl Case {
    /// `custodians`: many `microsoft.graph.ediscovery.custodian`, contained
    pub const CUSTODIANS: mg::Nav<Case, Vec<super::Custodian>> = mg::Nav::new(
        "custodians",
    );
    /// `legalHolds`: many `microsoft.graph.ediscovery.legalHold`, contained
    pub const LEGAL_HOLDS: mg::Nav<Case, Vec<super::LegalHold>> = mg::Nav::new(
        "legalHolds",
    );
    /// `noncustodialDataSources`: many `microsoft.graph.ediscovery.noncustodialDataSource`, contained
    pub const NONCUSTODIAL_DATA_SOURCES: mg::Nav<
        Case,
        Vec<super::NoncustodialDataSource>,
    > = mg::Nav::new("noncustodialDataSources");
    /// `operations`: many `microsoft.graph.ediscovery.caseOperation`, contained
    pub const OPERATIONS: mg::Nav<Case, Vec<super::CaseOperation>> = mg::Nav::new(
        "operations",
    );
    /// `reviewSets`: many `microsoft.graph.ediscovery.reviewSet`, contained
    pub const REVIEW_SETS: mg::Nav<Case, Vec<super::ReviewSet>> = mg::Nav::new(
        "reviewSets",
    );
    /// `settings`: `microsoft.graph.ediscovery.caseSettings`, contained
    pub const SETTINGS: mg::Nav<Case, super::CaseSettings> = mg::Nav::new("settings");
    /// `sourceCollections`: many `microsoft.graph.ediscovery.sourceCollection`, contained
    pub const SOURCE_COLLECTIONS: mg::Nav<Case, Vec<super::SourceCollection>> = mg::Nav::new(
        "sourceCollections",
    );
    /// `tags`: many `microsoft.graph.ediscovery.tag`, contained
    pub const TAGS: mg::Nav<Case, Vec<super::Tag>> = mg::Nav::new("tags");
}
