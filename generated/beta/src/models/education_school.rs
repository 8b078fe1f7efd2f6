// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationSchool`][reference], derived from
/// [`EducationOrganization`](super::EducationOrganization).
///
/// Requests:
/// [`EducationSchoolCollection`](crate::requests::education_school::EducationSchoolCollection), for
/// example `graph.education().schools()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-beta
pub struct EducationSchool {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `externalPrincipalId`.
    pub external_principal_id: mg::Field<String>,
    /// `externalSource`.
    pub external_source: mg::Field<mg::Open<super::EducationExternalSource>>,
    /// `externalSourceDetail`.
    pub external_source_detail: mg::Field<String>,
    /// `fax`.
    pub fax: mg::Field<String>,
    /// `highestGrade`.
    pub highest_grade: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lowestGrade`.
    pub lowest_grade: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `principalEmail`.
    pub principal_email: mg::Field<String>,
    /// `principalName`.
    pub principal_name: mg::Field<String>,
    /// `schoolNumber`.
    pub school_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSchool: "microsoft.graph.educationSchool", entity, base super::EducationOrganization;
    address: "address",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName" required,
    external_id: "externalId",
    external_principal_id: "externalPrincipalId",
    external_source: "externalSource",
    external_source_detail: "externalSourceDetail",
    fax: "fax",
    highest_grade: "highestGrade",
    id: "id" key required,
    lowest_grade: "lowestGrade",
    phone: "phone",
    principal_email: "principalEmail",
    principal_name: "principalName",
    school_number: "schoolNumber",
}

mg::derived_from! { EducationSchool: super::EducationOrganization, super::Entity }

impl EducationSchool {
    /// `administrativeUnit`: [`AdministrativeUnit`](super::AdministrativeUnit).
    pub const ADMINISTRATIVE_UNIT: mg::Nav<EducationSchool, super::AdministrativeUnit> = mg::Nav::new(
        "administrativeUnit",
    );
    /// `classes`: many [`EducationClass`](super::EducationClass).
    pub const CLASSES: mg::Nav<EducationSchool, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `users`: many [`EducationUser`](super::EducationUser).
    pub const USERS: mg::Nav<EducationSchool, Vec<super::EducationUser>> = mg::Nav::new(
        "users",
    );
}
