// @generated
use crate::{mg, models};

/// Requests on one [`DeletedChat`](models::DeletedChat): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teamwork().deleted_chats().id(id)`.
#[derive(Clone, Debug)]
pub struct DeletedChatResource(mg::One<models::DeletedChat>);

mg::builder! { DeletedChatResource: mg::One<models::DeletedChat> }

impl DeletedChatResource {
    /// `POST …/undoDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ManageDeletion.All` (delegated),
    /// `Chat.ManageDeletion.Chat` (application).
    #[inline]
    pub fn undo_delete(&self) -> mg::Request<()> {
        self.raw().action("undoDelete")
    }
}

/// Requests on a collection of [`DeletedChat`](models::DeletedChat): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.teamwork().deleted_chats()`.
pub type DeletedChatCollection = mg::Many<models::DeletedChat, DeletedChatResource>;
