// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.itemFacet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta
pub struct ItemFacet {
    /// `allowedAudiences`.
    pub allowed_audiences: mg::Field<mg::Flags<super::AllowedAudiences>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::PersonDataSources>>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::ProfileSourceAnnotation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemFacet: "microsoft.graph.itemFacet", entity abstract, base super::Entity, family ItemFacetKind;
    allowed_audiences: "allowedAudiences",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    inference: "inference",
    is_searchable: "isSearchable",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    sources: "sources",
}

mg::derived_from! { ItemFacet: super::Entity }

/// The types derived from [`ItemFacet`].
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
