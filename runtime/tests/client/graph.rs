//! A small service, as the generator writes it.

use msgraph_core::{Builder, Field, Many, Media, Nav, One, Path, Request, to};

pub struct User {
    pub display_name: Field<String>,
    pub id: Field<String>,
    pub job_title: Field<String>,
    pub extra: msgraph_core::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}
msgraph_core::model! {
    User "microsoft.graph.user" "entity";
    display_name "displayName",
    id "id" "kr",
    job_title "jobTitle",
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
    Operation "microsoft.graph.operation" "entity";
    error "error",
    value "value",
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
    Range "microsoft.graph.range" "parameters";
    address "address",
    row "row",
    sheets "sheets",
}

msgraph_core::builder!(UserResource(One<User>));

impl UserResource {
    pub fn manager(&self) -> UserResource {
        to(self, "manager")
    }

    pub fn direct_reports(&self) -> UserCollection {
        to(self, "directReports")
    }

    pub fn revoke_sign_in_sessions(&self) -> Request<bool> {
        self.0.action("revokeSignInSessions")
    }

    pub fn send_mail(&self, parameters: Range) -> Request<()> {
        self.0.action_with("sendMail", &parameters)
    }

    pub fn range(&self, parameters: Range) -> UserResource {
        Builder::at(Path::call_with(self, "range", &parameters))
    }

    pub fn photo(&self) -> Media {
        self.0.navigate("photo").media()
    }

    pub fn content(&self) -> Media {
        self.0.stream("content")
    }

    pub fn by_path(&self, path: &str) -> Self {
        Builder::at(Path::by_path(self, path))
    }
}

msgraph_core::builder!(UserCollection(Many<User, UserResource>));

impl UserCollection {
    pub fn by_app_id(&self, app_id: impl Into<msgraph_core::Key>) -> UserResource {
        Builder::at(Path::alternate_key(self, &[("appId", app_id.into())]))
    }
}

pub struct Graph(Path);
msgraph_core::service!(Graph "https://graph.microsoft.com/beta");

impl Graph {
    pub fn users(&self) -> UserCollection {
        to(self, "users")
    }

    pub fn me(&self) -> UserResource {
        to(self, "me")
    }
}

pub fn user(display_name: &str) -> User {
    User { display_name: display_name.into(), ..Default::default() }
}

/// The service at another endpoint, without a credential. Everything is sent once.
#[cfg(feature = "client")]
pub fn at(endpoint: &str) -> Graph {
    msgraph_core::Client::builder().endpoint(endpoint).retry(msgraph_core::NoRetry).build().into()
}
