// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalProfile`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalprofile?view=graph-rest-beta>
    ExternalProfile "microsoft.graph.externalProfile" "entity open" : super::DirectoryObject => ExternalProfileKind;
    /// `address`: physicalOfficeAddress
    address "address": mg::Boxed<super::PhysicalOfficeAddress>,
    /// `companyName`: String
    company_name "companyName": String,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `department`: String
    department "department": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDiscoverable`: Boolean
    is_discoverable "isDiscoverable": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `supervisorId`: String
    supervisor_id "supervisorId": String,
}

mg::derived_from! { ExternalProfile: super::DirectoryObject, super::Entity }

/// The types derived from `microsoft.graph.externalProfile`.
#[non_exhaustive]
pub enum ExternalProfileKind {
    ExternalUserProfile(Box<super::ExternalUserProfile>),
    PendingExternalUserProfile(Box<super::PendingExternalUserProfile>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExternalProfile>),
}

mg::family! {
    ExternalProfile => ExternalProfileKind;
    ExternalUserProfile(super::ExternalUserProfile),
    PendingExternalUserProfile(super::PendingExternalUserProfile),
}
