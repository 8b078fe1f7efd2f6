// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationalActivity`][reference], derived from
/// [`ItemFacet`](super::ItemFacet).
///
/// Requests: [`EducationalActivityCollection`], for example
/// `graph.me().profile().educational_activities()`.
///
/// [`EducationalActivityCollection`]: crate::requests::educational_activity::EducationalActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta
pub struct EducationalActivity {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `completionMonthYear`.
    pub completion_month_year: mg::Field<mg::Date>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endMonthYear`.
    pub end_month_year: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inference`.
    pub inference: mg::Field<mg::Boxed<super::InferenceData>>,
    /// `institution`.
    pub institution: mg::Field<mg::Boxed<super::InstitutionData>>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `program`.
    pub program: mg::Field<mg::Boxed<super::EducationalActivityDetail>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// `startMonthYear`.
    pub start_month_year: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationalActivity: "microsoft.graph.educationalActivity", entity, base super::ItemFacet;
    allowed_audiences: "allowedAudiences",
    completion_month_year: "completionMonthYear",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    end_month_year: "endMonthYear",
    id: "id" key required,
    inference: "inference",
    institution: "institution",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    program: "program",
    source: "source",
    sources: "sources",
    start_month_year: "startMonthYear",
}

mg::derived_from! { EducationalActivity: super::ItemFacet, super::Entity }
