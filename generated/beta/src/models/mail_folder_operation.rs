// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailFolderOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MailFolderOperationCollection`], for example
/// `graph.me().mail_folders().id(id).operations()`.
///
/// [`MailFolderOperationCollection`]: crate::requests::mail_folder_operation::MailFolderOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailfolderoperation?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
)]
pub struct MailFolderOperation {
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
    MailFolderOperation: "microsoft.graph.mailFolderOperation", entity, base super::Entity, family MailFolderOperationKind;
    id: "id" key required,
    resource_location: "resourceLocation",
    status: "status",
}

mg::derived_from! { MailFolderOperation: super::Entity }

/// The types derived from [`MailFolderOperation`].
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
