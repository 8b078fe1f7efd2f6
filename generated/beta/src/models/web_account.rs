// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webAccount`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    WebAccount "microsoft.graph.webAccount" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `service`: serviceInformation
    service "service": mg::Boxed<super::ServiceInformation>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `statusMessage`: String
    status_message "statusMessage": String,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
    /// `userId`: String
    user_id "userId": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { WebAccount: super::ItemFacet, super::Entity }
