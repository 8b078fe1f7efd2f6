// @generated
use crate::mg;

/// Entity type [`microsoft.graph.updateAllMessagesReadStateOperation`][reference], derived from
/// [`MailFolderOperation`](super::MailFolderOperation).
///
/// Requests: [`UpdateAllMessagesReadStateOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .me()
///     .mail_folders()
///     .id(id)
///     .operations()
///     .cast_to_update_all_messages_read_state_operation()
/// ```
///
/// [`UpdateAllMessagesReadStateOperationCollection`]: crate::requests::update_all_messages_read_state_operation::UpdateAllMessagesReadStateOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/updateallmessagesreadstateoperation?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
)]
pub struct UpdateAllMessagesReadStateOperation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::MailFolderOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAllMessagesReadStateOperation: "microsoft.graph.updateAllMessagesReadStateOperation", entity, base super::MailFolderOperation;
    id: "id" key required,
    resource_location: "resourceLocation",
    status: "status",
}

mg::derived_from! { UpdateAllMessagesReadStateOperation: super::MailFolderOperation, super::Entity }
