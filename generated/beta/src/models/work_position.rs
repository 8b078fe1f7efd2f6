// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workPosition`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`WorkPositionCollection`](crate::requests::work_position::WorkPositionCollection),
/// for example `graph.me().profile().positions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta
pub struct WorkPosition {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `colleagues`.
    pub colleagues: mg::Field<Vec<super::RelatedPerson>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detail`.
    pub detail: mg::Field<mg::Boxed<super::PositionDetail>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isCurrent`.
    pub is_current: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `manager`.
    pub manager: mg::Field<mg::Boxed<super::RelatedPerson>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkPosition: "microsoft.graph.workPosition", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    categories: "categories",
    colleagues: "colleagues",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    detail: "detail",
    id: "id" key required,
    inference: "inference",
    is_current: "isCurrent",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    manager: "manager",
    source: "source",
    sources: "sources",
}

mg::derived_from! { WorkPosition: super::ItemFacet, super::Entity }
