// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.externalUserProfile`][reference], derived from
/// [`ExternalProfile`](super::ExternalProfile).
///
/// Requests: [`ExternalUserProfileCollection`], for example
/// `graph.directory_objects().cast_to_external_user_profile()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`ExternalUserProfileCollection`]: crate::requests::external_user_profile::ExternalUserProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externaluserprofile?view=graph-rest-beta
pub struct ExternalUserProfile {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalOfficeAddress>>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDiscoverable`.
    pub is_discoverable: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `supervisorId`.
    pub supervisor_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalUserProfile: "microsoft.graph.externalUserProfile", entity open, base super::ExternalProfile;
    address: "address",
    company_name: "companyName",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    department: "department",
    display_name: "displayName" required,
    id: "id" key required,
    is_discoverable: "isDiscoverable",
    is_enabled: "isEnabled",
    job_title: "jobTitle",
    phone_number: "phoneNumber",
    supervisor_id: "supervisorId",
}

mg::derived_from! { ExternalUserProfile: super::ExternalProfile, super::DirectoryObject, super::Entity }
