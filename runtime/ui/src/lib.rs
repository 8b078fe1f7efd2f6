//! A service of one type, as the generator writes it, for the programs in `tests/messages`.

use msgraph_core::{Many, Nav, One, navigate};

msgraph_core::model! {
    /// A user.
    pub struct User: "microsoft.graph.user", entity;
    /// `accountEnabled`.
    account_enabled: bool = "accountEnabled",
    /// `createdDateTime`.
    created_date_time: msgraph_core::DateTimeOffset = "createdDateTime",
    /// `displayName`.
    display_name: String = "displayName",
    /// `id`.
    id: String = "id" key required,
}

impl User {
    /// `manager`.
    pub const MANAGER: Nav<User, User> = Nav::new("manager");
}

/// One user.
#[derive(Clone, Debug)]
pub struct UserResource(One<User>);

msgraph_core::builder!(UserResource: One<User>);

/// Users.
pub type UserCollection = Many<User, UserResource>;

/// The service.
#[derive(Clone, Debug)]
pub struct Graph(msgraph_core::Location);

msgraph_core::service!(Graph "https://graph.microsoft.com/v1.0");

impl Graph {
    /// `/me`.
    pub fn me(&self) -> UserResource {
        navigate(self, "me")
    }

    /// `/users`.
    pub fn users(&self) -> UserCollection {
        navigate(self, "users")
    }
}
