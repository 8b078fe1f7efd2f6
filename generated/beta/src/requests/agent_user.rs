// @generated
use crate::{mg, models, requests};

/// Requests on one [`AgentUser`](models::AgentUser): `get`, `update`, `delete`.
///
/// For example `graph.me().cast_to_agent_user()`.
pub type AgentUserResource = mg::One<models::AgentUser, requests::user::UserResource>;

/// Requests on a collection of [`AgentUser`](models::AgentUser): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_agent_user()`.
#[derive(Clone, Debug)]
pub struct AgentUserCollection(
    mg::Many<models::AgentUser, AgentUserResource, requests::user::UserCollection>,
);

mg::builder! { AgentUserCollection: mg::Many<models::AgentUser, AgentUserResource, requests::user::UserCollection> }

impl AgentUserCollection {
    /// `…(userPrincipalName={userPrincipalName})`: the one with this key.
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> AgentUserResource {
        self.raw()
            .alternate_key(&[("userPrincipalName", user_principal_name.into())])
            .into_builder()
    }
}
