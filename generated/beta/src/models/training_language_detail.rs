// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trainingLanguageDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TrainingLanguageDetailCollection`], for example
/// `graph.security().attack_simulation().trainings().id(id).language_details()`.
///
/// [`TrainingLanguageDetailCollection`]: crate::requests::training_language_detail::TrainingLanguageDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/traininglanguagedetail?view=graph-rest-beta
pub struct TrainingLanguageDetail {
    /// `content`.
    pub content: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultLangauge`.
    pub is_default_langauge: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingLanguageDetail: "microsoft.graph.trainingLanguageDetail", entity, base super::Entity;
    content: "content",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_default_langauge: "isDefaultLangauge",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    locale: "locale",
}

mg::derived_from! { TrainingLanguageDetail: super::Entity }
