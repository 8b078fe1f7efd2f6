// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationOrganization`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-beta>
    EducationOrganization "microsoft.graph.educationOrganization" "entity abstract" : super::Entity => EducationOrganizationKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalSource`: educationExternalSource
    external_source "externalSource": mg::Open<super::EducationExternalSource>,
    /// `externalSourceDetail`: String
    external_source_detail "externalSourceDetail": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EducationOrganization: super::Entity }

/// The types derived from `microsoft.graph.educationOrganization`.
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
