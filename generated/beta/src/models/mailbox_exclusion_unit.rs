// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxExclusionUnit`, an entity type derived from `microsoft.graph.exclusionUnitBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxexclusionunit?view=graph-rest-beta>
    MailboxExclusionUnit "microsoft.graph.mailboxExclusionUnit" "entity" : super::ExclusionUnitBase;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `directoryObjectId`: String
    directory_object_id "directoryObjectId": String,
    /// `displayName`: String, computed
    display_name "displayName" "c": String,
    /// `email`: String, computed
    email "email" "c": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `mailboxType`: mailboxType
    mailbox_type "mailboxType": mg::Open<super::MailboxType>,
    /// `policyId`: String
    policy_id "policyId": String,
}

mg::derived_from! { MailboxExclusionUnit: super::ExclusionUnitBase, super::Entity }
