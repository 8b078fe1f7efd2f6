// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workPosition`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    WorkPosition "microsoft.graph.workPosition" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `colleagues`: Collection(relatedPerson)
    colleagues "colleagues": Vec<super::RelatedPerson>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `detail`: positionDetail
    detail "detail": mg::Boxed<super::PositionDetail>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `isCurrent`: Boolean
    is_current "isCurrent": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `manager`: relatedPerson
    manager "manager": mg::Boxed<super::RelatedPerson>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
}

mg::derived_from! { WorkPosition: super::ItemFacet, super::Entity }
