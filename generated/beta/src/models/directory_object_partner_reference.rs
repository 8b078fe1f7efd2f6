// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directoryObjectPartnerReference`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`DirectoryObjectPartnerReferenceCollection`], for example
/// `graph.directory_objects().cast_to_directory_object_partner_reference()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`DirectoryObjectPartnerReferenceCollection`]: crate::requests::directory_object_partner_reference::DirectoryObjectPartnerReferenceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-beta
pub struct DirectoryObjectPartnerReference {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalPartnerTenantId`.
    pub external_partner_tenant_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `objectType`.
    pub object_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryObjectPartnerReference: "microsoft.graph.directoryObjectPartnerReference", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    external_partner_tenant_id: "externalPartnerTenantId",
    id: "id" key required,
    object_type: "objectType",
}

mg::derived_from! { DirectoryObjectPartnerReference: super::DirectoryObject, super::Entity }
