// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.deletedChat`, by its URL.
    ///
    /// For example `/teamwork/deletedChats/{deletedChat-id}`.
    DeletedChatResource(mg::One<models::DeletedChat>)
}

impl DeletedChatResource {
    /// `POST …/undoDelete`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Chat.ManageDeletion.All** | **Chat.ManageDeletion.Chat**, Chat.ManageDeletion.All |
    #[inline]
    pub fn undo_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "undoDelete")
    }
}

/// A collection of `microsoft.graph.deletedChat`, by its URL.
///
/// For example `/teamwork/deletedChats`.
pub type DeletedChatCollection = mg::Many<models::DeletedChat, DeletedChatResource>;
