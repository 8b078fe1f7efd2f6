// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personName`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    PersonName "microsoft.graph.personName" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `first`: String
    first "first": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `initials`: String
    initials "initials": String,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `last`: String
    last "last": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `maiden`: String
    maiden "maiden": String,
    /// `middle`: String
    middle "middle": String,
    /// `nickname`: String
    nickname "nickname": String,
    /// `pronunciation`: personNamePronounciation
    pronunciation "pronunciation": mg::Boxed<super::PersonNamePronounciation>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `suffix`: String
    suffix "suffix": String,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { PersonName: super::ItemFacet, super::Entity }
