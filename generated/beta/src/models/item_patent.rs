// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemPatent`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`ItemPatentCollection`](crate::requests::item_patent::ItemPatentCollection), for
/// example `graph.me().profile().patents()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta
pub struct ItemPatent {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isPending`.
    pub is_pending: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `issuedDate`.
    pub issued_date: mg::Field<mg::Date>,
    /// `issuingAuthority`.
    pub issuing_authority: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemPatent: "microsoft.graph.itemPatent", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    inference: "inference",
    is_pending: "isPending",
    is_searchable: "isSearchable",
    issued_date: "issuedDate",
    issuing_authority: "issuingAuthority",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    source: "source",
    sources: "sources",
    web_url: "webUrl",
}

mg::derived_from! { ItemPatent: super::ItemFacet, super::Entity }
