// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aadUserConversationMember`, by its URL.
    AadUserConversationMemberResource(mg::One<models::AadUserConversationMember>)
}

impl AadUserConversationMemberResource {
    /// `…/user`: `user`
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::to(self, "user")
    }
}

/// A collection of `microsoft.graph.aadUserConversationMember`, by its URL.
pub type AadUserConversationMemberCollection = mg::Many<
    models::AadUserConversationMember,
    AadUserConversationMemberResource,
    requests::conversation_member::ConversationMemberCollection,
>;
