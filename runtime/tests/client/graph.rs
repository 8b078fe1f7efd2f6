//! A small service, as the generator writes it.

use msgraph_core::{Field, Location, Many, Media, Nav, One, Request, navigate};

pub struct User {
    pub display_name: Field<String>,
    pub id: Field<String>,
    pub job_title: Field<String>,
    pub extra: msgraph_core::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}
msgraph_core::model! {
    User: "microsoft.graph.user", entity;
    display_name: "displayName",
    id: "id" key required,
    job_title: "jobTitle",
}

impl User {
    pub const MANAGER: Nav<User, User> = Nav::new("manager");
}

/// A type with properties called like the wrappers of an answer.
pub struct Operation {
    pub error: Field<msgraph_core::Boxed<User>>,
    pub value: Field<msgraph_core::Boxed<User>>,
    pub extra: msgraph_core::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}
msgraph_core::model! {
    Operation: "microsoft.graph.operation", entity;
    error: "error",
    value: "value",
}

pub struct Range {
    pub address: Field<String>,
    pub row: Field<i32>,
    pub sheets: Field<Vec<String>>,
    pub extra: msgraph_core::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}
msgraph_core::model! {
    Range: "microsoft.graph.range", parameters;
    address: "address",
    row: "row",
    sheets: "sheets",
}

#[derive(Clone, Debug)]
pub struct UserResource(One<User>);

msgraph_core::builder!(UserResource: One<User>);

impl UserResource {
    pub fn manager(&self) -> UserResource {
        navigate(self, "manager")
    }

    pub fn direct_reports(&self) -> UserCollection {
        navigate(self, "directReports")
    }

    pub fn revoke_sign_in_sessions(&self) -> Request<bool> {
        self.raw().action("revokeSignInSessions")
    }

    pub fn send_mail(&self, parameters: Range) -> Request<()> {
        self.raw().action_with("sendMail", &parameters)
    }

    pub fn range(&self, parameters: Range) -> UserResource {
        self.raw().call_with("range", &parameters).into_builder()
    }

    pub fn photo(&self) -> Media {
        self.raw().navigate("photo").media()
    }

    pub fn content(&self) -> Media {
        self.raw().stream("content")
    }

    pub fn by_path(&self, path: &str) -> Self {
        self.raw().by_path(path).into_builder()
    }
}

#[derive(Clone, Debug)]
pub struct UserCollection(Many<User, UserResource>);

msgraph_core::builder!(UserCollection: Many<User, UserResource>);

impl UserCollection {
    pub fn by_app_id(&self, app_id: impl Into<msgraph_core::Key>) -> UserResource {
        self.raw().alternate_key(&[("appId", app_id.into())]).into_builder()
    }
}

#[derive(Clone, Debug)]
pub struct Graph(Location);

msgraph_core::service!(Graph "https://graph.microsoft.com/beta");

impl Graph {
    pub fn users(&self) -> UserCollection {
        navigate(self, "users")
    }

    pub fn me(&self) -> UserResource {
        navigate(self, "me")
    }
}

pub fn user(display_name: &str) -> User {
    User { display_name: display_name.into(), ..Default::default() }
}

/// The service at another endpoint, without a credential. Everything is sent once.
#[cfg(feature = "client")]
pub fn at(endpoint: &str) -> Graph {
    msgraph_core::Client::builder().endpoint(endpoint).retry(msgraph_core::retry::NoRetry).build().into()
}
