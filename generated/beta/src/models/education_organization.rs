// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.educationOrganization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-beta
pub struct EducationOrganization {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalSource`.
    pub external_source: mg::Field<mg::Open<super::EducationExternalSource>>,
    /// `externalSourceDetail`.
    pub external_source_detail: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationOrganization: "microsoft.graph.educationOrganization", entity abstract, base super::Entity, family EducationOrganizationKind;
    description: "description",
    display_name: "displayName" required,
    external_source: "externalSource",
    external_source_detail: "externalSourceDetail",
    id: "id" key required,
}

mg::derived_from! { EducationOrganization: super::Entity }

/// The types derived from [`EducationOrganization`].
#[non_exhaustive]
pub enum EducationOrganizationKind {
    EducationSchool(Box<super::EducationSchool>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationOrganization>),
}

mg::family! {
    EducationOrganization => EducationOrganizationKind;
    EducationSchool(super::EducationSchool),
}
