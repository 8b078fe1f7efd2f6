// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.agentUser`, by its URL.
pub type AgentUserResource = mg::One<models::AgentUser, requests::user::UserResource>;

mg::builder! {
    /// A collection of `microsoft.graph.agentUser`, by its URL.
    AgentUserCollection(mg::Many<models::AgentUser, AgentUserResource, requests::user::UserCollection>)
}

impl AgentUserCollection {
    /// `…(userPrincipalName={userPrincipalName})`
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> AgentUserResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("userPrincipalName", user_principal_name.into())],
            ),
        )
    }
}
