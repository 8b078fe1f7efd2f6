// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationalActivity`, an entity type derived from `microsoft.graph.itemFacet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    EducationalActivity "microsoft.graph.educationalActivity" "entity" : super::ItemFacet;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `completionMonthYear`: Date
    completion_month_year "completionMonthYear": mg::Date,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `endMonthYear`: Date
    end_month_year "endMonthYear": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inference`: inferenceData
    inference "inference": mg::Boxed<super::InferenceData>,
    /// `institution`: institutionData
    institution "institution": mg::Boxed<super::InstitutionData>,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `program`: educationalActivityDetail
    program "program": mg::Boxed<super::EducationalActivityDetail>,
    /// `source`: personDataSources
    source "source": mg::Boxed<super::PersonDataSources>,
    /// `sources`: Collection(profileSourceAnnotation)
    sources "sources": Vec<super::ProfileSourceAnnotation>,
    /// `startMonthYear`: Date
    start_month_year "startMonthYear": mg::Date,
}

mg::derived_from! { EducationalActivity: super::ItemFacet, super::Entity }
