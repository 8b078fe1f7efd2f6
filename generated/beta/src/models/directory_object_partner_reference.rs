// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryObjectPartnerReference`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-beta>
    DirectoryObjectPartnerReference "microsoft.graph.directoryObjectPartnerReference" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalPartnerTenantId`: Guid
    external_partner_tenant_id "externalPartnerTenantId": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `objectType`: String
    object_type "objectType": String,
}

mg::derived_from! { DirectoryObjectPartnerReference: super::DirectoryObject, super::Entity }
