// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationUser`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-beta>
    EducationUser "microsoft.graph.educationUser" "entity" : super::Entity;
    /// `accountEnabled`: Boolean
    account_enabled "accountEnabled": bool,
    /// `assignedLicenses`: Collection(assignedLicense), items not null
    assigned_licenses "assignedLicenses" "r": Vec<super::AssignedLicense>,
    /// `assignedPlans`: Collection(assignedPlan), items not null
    assigned_plans "assignedPlans" "r": Vec<super::AssignedPlan>,
    /// `businessPhones`: Collection(String), items not null
    business_phones "businessPhones" "r": Vec<String>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `department`: String
    department "department": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalSource`: educationExternalSource
    external_source "externalSource": mg::Open<super::EducationExternalSource>,
    /// `externalSourceDetail`: String
    external_source_detail "externalSourceDetail": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mail`: String
    mail "mail": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `mailingAddress`: physicalAddress
    mailing_address "mailingAddress": mg::Boxed<super::PhysicalAddress>,
    /// `middleName`: String
    middle_name "middleName": String,
    /// `mobilePhone`: String
    mobile_phone "mobilePhone": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `onPremisesInfo`: educationOnPremisesInfo
    on_premises_info "onPremisesInfo": mg::Boxed<super::EducationOnPremisesInfo>,
    /// `passwordPolicies`: String, masked in Debug
    password_policies "passwordPolicies" "s": String,
    /// `passwordProfile`: passwordProfile
    password_profile "passwordProfile": mg::Boxed<super::PasswordProfile>,
    /// `preferredLanguage`: String
    preferred_language "preferredLanguage": String,
    /// `primaryRole`: educationUserRole, not null
    primary_role "primaryRole" "r": mg::Open<super::EducationUserRole>,
    /// `provisionedPlans`: Collection(provisionedPlan), items not null
    provisioned_plans "provisionedPlans" "r": Vec<super::ProvisionedPlan>,
    /// `refreshTokensValidFromDateTime`: DateTimeOffset
    refresh_tokens_valid_from_date_time "refreshTokensValidFromDateTime": mg::DateTimeOffset,
    /// `relatedContacts`: Collection(relatedContact)
    related_contacts "relatedContacts": Vec<super::RelatedContact>,
    /// `residenceAddress`: physicalAddress
    residence_address "residenceAddress": mg::Boxed<super::PhysicalAddress>,
    /// `showInAddressList`: Boolean
    show_in_address_list "showInAddressList": bool,
    /// `student`: educationStudent
    student "student": mg::Boxed<super::EducationStudent>,
    /// `surname`: String
    surname "surname": String,
    /// `teacher`: educationTeacher
    teacher "teacher": mg::Boxed<super::EducationTeacher>,
    /// `usageLocation`: String
    usage_location "usageLocation": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userType`: String
    user_type "userType": String,
}

mg::derived_from! { EducationUser: super::Entity }

impl EducationUser {
    /// `assignments`: many `educationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<EducationUser, Vec<super::EducationAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `classes`: many `educationClass`
    pub const CLASSES: mg::Nav<EducationUser, Vec<super::EducationClass>> = mg::Nav::new(
        "classes",
    );
    /// `rubrics`: many `educationRubric`, contained
    pub const RUBRICS: mg::Nav<EducationUser, Vec<super::EducationRubric>> = mg::Nav::new(
        "rubrics",
    );
    /// `schools`: many `educationSchool`
    pub const SCHOOLS: mg::Nav<EducationUser, Vec<super::EducationSchool>> = mg::Nav::new(
        "schools",
    );
    /// `taughtClasses`: many `educationClass`
    pub const TAUGHT_CLASSES: mg::Nav<EducationUser, Vec<super::EducationClass>> = mg::Nav::new(
        "taughtClasses",
    );
    /// `user`: `user`
    pub const USER: mg::Nav<EducationUser, super::User> = mg::Nav::new("user");
}
