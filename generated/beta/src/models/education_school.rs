// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSchool`, an entity type derived from `microsoft.graph.educationOrganization`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-beta>
    EducationSchool "microsoft.graph.educationSchool" "entity" : super::EducationOrganization;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `externalPrincipalId`: String
    external_principal_id "externalPrincipalId": String,
    /// `externalSource`: educationExternalSource
    external_source "externalSource": mg::Open<super::EducationExternalSource>,
    /// `externalSourceDetail`: String
    external_source_detail "externalSourceDetail": String,
    /// `fax`: String
    fax "fax": String,
    /// `highestGrade`: String
    highest_grade "highestGrade": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lowestGrade`: String
    lowest_grade "lowestGrade": String,
    /// `phone`: String
    phone "phone": String,
    /// `principalEmail`: String
    principal_email "principalEmail": String,
    /// `principalName`: String
    principal_name "principalName": String,
    /// `schoolNumber`: String
    school_number "schoolNumber": String,
}

mg::derived_from! { EducationSchool: super::EducationOrganization, super::Entity }

impl EducationSchool {
    /// `administrativeUnit`: `administrativeUnit`
    pub const ADMINISTRATIVE_UNIT: mg::Nav<EducationSchool, super::AdministrativeUnit> = mg::Nav::new(
        "administrativeUnit",
    );
    /// `classes`: many `educationClass`
    pub const CLASSES: mg::Nav<EducationSchool, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `users`: many `educationUser`
    pub const USERS: mg::Nav<EducationSchool, Vec<super::EducationUser>> = mg::Nav::new(
        "users",
    );
}
