// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailFolderOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailfolderoperation?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)")]
    MailFolderOperation "microsoft.graph.mailFolderOperation" "entity" : super::Entity => MailFolderOperationKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: mailFolderOperationStatus
    status "status": mg::Open<super::MailFolderOperationStatus>,
}

mg::derived_from! { MailFolderOperation: super::Entity }

/// The types derived from `microsoft.graph.mailFolderOperation`.
#[non_exhaustive]
pub enum MailFolderOperationKind {
    UpdateAllMessagesReadStateOperation(Box<super::UpdateAllMessagesReadStateOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<MailFolderOperation>),
}

mg::family! {
    MailFolderOperation => MailFolderOperationKind;
    UpdateAllMessagesReadStateOperation(super::UpdateAllMessagesReadStateOperation),
}
