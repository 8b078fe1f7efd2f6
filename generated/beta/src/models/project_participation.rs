// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.projectParticipation`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    ProjectParticipation "microsoft.graph.projectParticipation" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `client`: companyDetail
    client "client": mg::Boxed<super::CompanyDetail>,
    /// `collaborationTags`: Collection(String)
    collaboration_tags "collaborationTags": Vec<String>,
    /// `colleagues`: Collection(relatedPerson)
    colleagues "colleagues": Vec<super::RelatedPerson>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `detail`: positionDetail
    detail "detail": mg::Boxed<super::PositionDetail>,
    /// `displayName`: String
    display_name "displayName": String,
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
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `sponsors`: Collection(relatedPerson)
    sponsors "sponsors": Vec<super::RelatedPerson>,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
}

mg::derived_from! { ProjectParticipation: super::ItemFacet, super::Entity }
