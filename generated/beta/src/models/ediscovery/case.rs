// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.case`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CaseCollection`](crate::requests::ediscovery::case::CaseCollection), for example
/// `graph.compliance().ediscovery().cases()`.
///
/// Operations: `close`, `reopen`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta
pub struct Case {
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
    Case: "microsoft.graph.ediscovery.case", entity, base crate::models::Entity;
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

mg::derived_from! { Case: crate::models::Entity }

impl Case {
    /// `custodians`: many [`Custodian`](super::Custodian).
    pub const CUSTODIANS: mg::Nav<Case, Vec<super::Custodian>> = mg::Nav::new(
        "custodians",
    );
    /// `legalHolds`: many [`LegalHold`](super::LegalHold).
    pub const LEGAL_HOLDS: mg::Nav<Case, Vec<super::LegalHold>> = mg::Nav::new(
        "legalHolds",
    );
    /// `noncustodialDataSources`: many [`NoncustodialDataSource`](super::NoncustodialDataSource).
    pub const NONCUSTODIAL_DATA_SOURCES: mg::Nav<
        Case,
        Vec<super::NoncustodialDataSource>,
    > = mg::Nav::new("noncustodialDataSources");
    /// `operations`: many [`CaseOperation`](super::CaseOperation).
    pub const OPERATIONS: mg::Nav<Case, Vec<super::CaseOperation>> = mg::Nav::new(
        "operations",
    );
    /// `reviewSets`: many [`ReviewSet`](super::ReviewSet).
    pub const REVIEW_SETS: mg::Nav<Case, Vec<super::ReviewSet>> = mg::Nav::new(
        "reviewSets",
    );
    /// `settings`: [`CaseSettings`](super::CaseSettings).
    pub const SETTINGS: mg::Nav<Case, super::CaseSettings> = mg::Nav::new("settings");
    /// `sourceCollections`: many [`SourceCollection`](super::SourceCollection).
    pub const SOURCE_COLLECTIONS: mg::Nav<Case, Vec<super::SourceCollection>> = mg::Nav::new(
        "sourceCollections",
    );
    /// `tags`: many [`Tag`](super::Tag).
    pub const TAGS: mg::Nav<Case, Vec<super::Tag>> = mg::Nav::new("tags");
}
