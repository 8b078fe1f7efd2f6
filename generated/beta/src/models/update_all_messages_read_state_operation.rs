// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.updateAllMessagesReadStateOperation`, an entity type derived from `microsoft.graph.mailFolderOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/updateallmessagesreadstateoperation?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)")]
    UpdateAllMessagesReadStateOperation "microsoft.graph.updateAllMessagesReadStateOperation" "entity" : super::MailFolderOperation;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: mailFolderOperationStatus
    status "status": mg::Open<super::MailFolderOperationStatus>,
}

mg::derived_from! { UpdateAllMessagesReadStateOperation: super::MailFolderOperation, super::Entity }
