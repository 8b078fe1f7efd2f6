// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailFolderOperation`](models::MailFolderOperation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().mail_folders().id(id).operations().id(id)`.
#[derive(Clone, Debug)]
pub struct MailFolderOperationResource(mg::One<models::MailFolderOperation>);

mg::builder! { MailFolderOperationResource: mg::One<models::MailFolderOperation> }

impl MailFolderOperationResource {
    /// `…/microsoft.graph.updateAllMessagesReadStateOperation`: cast to
    /// [`UpdateAllMessagesReadStateOperation`](models::UpdateAllMessagesReadStateOperation).
    #[doc(alias = "microsoft.graph.updateAllMessagesReadStateOperation")]
    #[inline]
    pub fn cast_to_update_all_messages_read_state_operation(
        &self,
    ) -> requests::update_all_messages_read_state_operation::UpdateAllMessagesReadStateOperationResource {
        mg::navigate(self, "microsoft.graph.updateAllMessagesReadStateOperation")
    }
}

/// Requests on a collection of [`MailFolderOperation`](models::MailFolderOperation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().mail_folders().id(id).operations()`.
#[derive(Clone, Debug)]
pub struct MailFolderOperationCollection(
    mg::Many<models::MailFolderOperation, MailFolderOperationResource>,
);

mg::builder! { MailFolderOperationCollection: mg::Many<models::MailFolderOperation, MailFolderOperationResource> }

impl MailFolderOperationCollection {
    /// `…/microsoft.graph.updateAllMessagesReadStateOperation`: the members that are
    /// [`UpdateAllMessagesReadStateOperation`](models::UpdateAllMessagesReadStateOperation).
    #[doc(alias = "microsoft.graph.updateAllMessagesReadStateOperation")]
    #[inline]
    pub fn cast_to_update_all_messages_read_state_operation(
        &self,
    ) -> requests::update_all_messages_read_state_operation::UpdateAllMessagesReadStateOperationCollection {
        mg::navigate(self, "microsoft.graph.updateAllMessagesReadStateOperation")
    }
}
