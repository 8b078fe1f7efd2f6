// @generated
use crate::{mg, models, requests};

/// Requests on one [`AadUserConversationMember`](models::AadUserConversationMember): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.chats().id(id).members().id(id).cast_to_aad_user_conversation_member()`.
#[derive(Clone, Debug)]
pub struct AadUserConversationMemberResource(mg::One<models::AadUserConversationMember>);

mg::builder! { AadUserConversationMemberResource: mg::One<models::AadUserConversationMember> }

impl AadUserConversationMemberResource {
    /// `…/user`: [`User`](models::User).
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::navigate(self, "user")
    }
}

/// Requests on a collection of [`AadUserConversationMember`](models::AadUserConversationMember):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().id(id).members().cast_to_aad_user_conversation_member()`.
pub type AadUserConversationMemberCollection = mg::Many<
    models::AadUserConversationMember,
    AadUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
