// @generated
use crate::mg;

/// Entity type [`microsoft.graph.webAccount`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`WebAccountCollection`](crate::requests::web_account::WebAccountCollection), for
/// example `graph.me().profile().web_accounts()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta
pub struct WebAccount {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `service`.
    pub service: mg::Field<mg::Boxed<super::ServiceInformation>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `statusMessage`.
    pub status_message: mg::Field<String>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebAccount: "microsoft.graph.webAccount", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    service: "service",
    source: "source",
    sources: "sources",
    status_message: "statusMessage",
    thumbnail_url: "thumbnailUrl",
    user_id: "userId",
    web_url: "webUrl",
}

mg::derived_from! { WebAccount: super::ItemFacet, super::Entity }
