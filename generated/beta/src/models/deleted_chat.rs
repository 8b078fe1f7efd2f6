// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deletedChat`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`DeletedChatCollection`](crate::requests::deleted_chat::DeletedChatCollection), for
/// example `graph.teamwork().deleted_chats()`.
///
/// Operations: `undo_delete`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/deletedchat?view=graph-rest-beta
pub struct DeletedChat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletedChat: "microsoft.graph.deletedChat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DeletedChat: super::Entity }
