// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.attachment`][reference], derived from
/// [`CaseManagementEntity`](super::CaseManagementEntity).
///
/// Requests: [`AttachmentCollection`], for example
/// `graph.security().case_management().cases().id(id).attachments()`.
///
/// [`AttachmentCollection`]: crate::requests::security::case_management::attachment::AttachmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-attachment?view=graph-rest-beta
pub struct Attachment {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fileExtension`.
    pub file_extension: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `origin`.
    pub origin: mg::Field<mg::Boxed<super::AttachmentOrigin>>,
    /// `scanResult`. Never null.
    pub scan_result: mg::Field<mg::Open<super::AttachmentScanResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Attachment: "microsoft.graph.security.caseManagement.attachment", entity, base super::CaseManagementEntity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    file_extension: "fileExtension",
    file_size: "fileSize",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    origin: "origin",
    scan_result: "scanResult" required,
}

mg::derived_from! { Attachment: super::CaseManagementEntity, crate::models::Entity }
