// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mailFolderOperation`, by its URL.
    ///
    /// For example `/me/mailFolders/{mailFolder-id}/operations/{mailFolderOperation-id}`.
    MailFolderOperationResource(mg::One<models::MailFolderOperation>)
}

impl MailFolderOperationResource {
    /// `…/microsoft.graph.updateAllMessagesReadStateOperation`
    #[inline]
    pub fn as_update_all_messages_read_state_operation(
        &self,
    ) -> requests::update_all_messages_read_state_operation::UpdateAllMessagesReadStateOperationResource {
        mg::to(self, "microsoft.graph.updateAllMessagesReadStateOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mailFolderOperation`, by its URL.
    ///
    /// For example `/me/mailFolders/{mailFolder-id}/operations`.
    MailFolderOperationCollection(mg::Many<models::MailFolderOperation, MailFolderOperationResource>)
}

impl MailFolderOperationCollection {
    /// `…/microsoft.graph.updateAllMessagesReadStateOperation`
    #[inline]
    pub fn as_update_all_messages_read_state_operation(
        &self,
    ) -> requests::update_all_messages_read_state_operation::UpdateAllMessagesReadStateOperationCollection {
        mg::to(self, "microsoft.graph.updateAllMessagesReadStateOperation")
    }
}
