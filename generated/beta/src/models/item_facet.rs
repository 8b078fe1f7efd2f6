// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemFacet`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    ItemFacet "microsoft.graph.itemFacet" "entity abstract" : super::Entity => ItemFacetKind;
    /// `allowedAudiences`: allowedAudiences
    allowed_audiences "allowedAudiences": mg::Flags<super::AllowedAudiences>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
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
}

mg::derived_from! { ItemFacet: super::Entity }

/// The types derived from `microsoft.graph.itemFacet`.
#[non_exhaustive]
pub enum ItemFacetKind {
    EducationalActivity(Box<super::EducationalActivity>),
    ItemAddress(Box<super::ItemAddress>),
    ItemEmail(Box<super::ItemEmail>),
    ItemPatent(Box<super::ItemPatent>),
    ItemPhone(Box<super::ItemPhone>),
    ItemPublication(Box<super::ItemPublication>),
    LanguageProficiency(Box<super::LanguageProficiency>),
    PersonAnnotation(Box<super::PersonAnnotation>),
    PersonAnnualEvent(Box<super::PersonAnnualEvent>),
    PersonAward(Box<super::PersonAward>),
    PersonCertification(Box<super::PersonCertification>),
    PersonInterest(Box<super::PersonInterest>),
    PersonName(Box<super::PersonName>),
    PersonResponsibility(Box<super::PersonResponsibility>),
    PersonWebsite(Box<super::PersonWebsite>),
    ProjectParticipation(Box<super::ProjectParticipation>),
    SkillProficiency(Box<super::SkillProficiency>),
    UserAccountInformation(Box<super::UserAccountInformation>),
    WebAccount(Box<super::WebAccount>),
    WorkPosition(Box<super::WorkPosition>),
    /// None of these, or a type that this version does not know.
    Other(Box<ItemFacet>),
}

mg::family! {
    ItemFacet => ItemFacetKind;
    EducationalActivity(super::EducationalActivity),
    ItemAddress(super::ItemAddress),
    ItemEmail(super::ItemEmail),
    ItemPatent(super::ItemPatent),
    ItemPhone(super::ItemPhone),
    ItemPublication(super::ItemPublication),
    LanguageProficiency(super::LanguageProficiency),
    PersonAnnotation(super::PersonAnnotation),
    PersonAnnualEvent(super::PersonAnnualEvent),
    PersonAward(super::PersonAward),
    PersonCertification(super::PersonCertification),
    PersonInterest(super::PersonInterest),
    PersonName(super::PersonName),
    PersonResponsibility(super::PersonResponsibility),
    PersonWebsite(super::PersonWebsite),
    ProjectParticipation(super::ProjectParticipation),
    SkillProficiency(super::SkillProficiency),
    UserAccountInformation(super::UserAccountInformation),
    WebAccount(super::WebAccount),
    WorkPosition(super::WorkPosition),
}
