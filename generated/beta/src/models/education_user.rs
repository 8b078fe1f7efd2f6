// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationUser`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationUserCollection`](crate::requests::education_user::EducationUserCollection),
/// for example `graph.education().users()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-beta
pub struct EducationUser {
    /// `accountEnabled`.
    pub account_enabled: mg::Field<bool>,
    /// `assignedLicenses`.
    pub assigned_licenses: mg::Field<Vec<super::AssignedLicense>>,
    /// `assignedPlans`.
    pub assigned_plans: mg::Field<Vec<super::AssignedPlan>>,
    /// `businessPhones`.
    pub business_phones: mg::Field<Vec<String>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalSource`.
    pub external_source: mg::Field<mg::Open<super::EducationExternalSource>>,
    /// `externalSourceDetail`.
    pub external_source_detail: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mail`.
    pub mail: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `mailingAddress`.
    pub mailing_address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `middleName`.
    pub middle_name: mg::Field<String>,
    /// `mobilePhone`.
    pub mobile_phone: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
    /// `onPremisesInfo`.
    pub on_premises_info: mg::Field<mg::Boxed<super::EducationOnPremisesInfo>>,
    /// `passwordPolicies`.
    pub password_policies: mg::Field<String>,
    /// `passwordProfile`.
    pub password_profile: mg::Field<mg::Boxed<super::PasswordProfile>>,
    /// `preferredLanguage`.
    pub preferred_language: mg::Field<String>,
    /// `primaryRole`. Never null.
    pub primary_role: mg::Field<mg::Open<super::EducationUserRole>>,
    /// `provisionedPlans`.
    pub provisioned_plans: mg::Field<Vec<super::ProvisionedPlan>>,
    /// `refreshTokensValidFromDateTime`.
    pub refresh_tokens_valid_from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `relatedContacts`.
    pub related_contacts: mg::Field<Vec<super::RelatedContact>>,
    /// `residenceAddress`.
    pub residence_address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `showInAddressList`.
    pub show_in_address_list: mg::Field<bool>,
    /// `student`.
    pub student: mg::Field<mg::Boxed<super::EducationStudent>>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `teacher`.
    pub teacher: mg::Field<mg::Boxed<super::EducationTeacher>>,
    /// `usageLocation`.
    pub usage_location: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userType`.
    pub user_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationUser: "microsoft.graph.educationUser", entity, base super::Entity;
    account_enabled: "accountEnabled",
    assigned_licenses: "assignedLicenses" required,
    assigned_plans: "assignedPlans" required,
    business_phones: "businessPhones" required,
    created_by: "createdBy",
    department: "department",
    display_name: "displayName",
    external_source: "externalSource",
    external_source_detail: "externalSourceDetail",
    given_name: "givenName",
    id: "id" key required,
    mail: "mail",
    mail_nickname: "mailNickname",
    mailing_address: "mailingAddress",
    middle_name: "middleName",
    mobile_phone: "mobilePhone",
    office_location: "officeLocation",
    on_premises_info: "onPremisesInfo",
    password_policies: "passwordPolicies",
    password_profile: "passwordProfile",
    preferred_language: "preferredLanguage",
    primary_role: "primaryRole" required,
    provisioned_plans: "provisionedPlans" required,
    refresh_tokens_valid_from_date_time: "refreshTokensValidFromDateTime",
    related_contacts: "relatedContacts",
    residence_address: "residenceAddress",
    show_in_address_list: "showInAddressList",
    student: "student",
    surname: "surname",
    teacher: "teacher",
    usage_location: "usageLocation",
    user_principal_name: "userPrincipalName",
    user_type: "userType",
}

mg::derived_from! { EducationUser: super::Entity }

impl EducationUser {
    /// `assignments`: many [`EducationAssignment`](super::EducationAssignment).
    pub const ASSIGNMENTS: mg::Nav<EducationUser, Vec<super::EducationAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `classes`: many [`EducationClass`](super::EducationClass).
    pub const CLASSES: mg::Nav<EducationUser, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `rubrics`: many [`EducationRubric`](super::EducationRubric).
    pub const RUBRICS: mg::Nav<EducationUser, Vec<super::EducationRubric>> = mg::Nav::new(
        "rubrics",
    );
    /// `schools`: many [`EducationSchool`](super::EducationSchool).
    pub const SCHOOLS: mg::Nav<EducationUser, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `taughtClasses`: many [`EducationClass`](super::EducationClass).
    pub const TAUGHT_CLASSES: mg::Nav<EducationUser, Vec<super::EducationClass>> = mg::Nav::new(
        "taughtClasses",
    );
    /// `user`: [`User`](super::User).
    pub const USER: mg::Nav<EducationUser, super::User> = mg::Nav::new("user");
}
