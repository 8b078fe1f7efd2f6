//! A small service, as the generator writes it.

use msgraph_core::{Field, Media, Nav, Page, Path, Request};

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

pub struct UserResource(Path);
msgraph_core::resource!(UserResource);

impl UserResource {
    pub fn get(&self) -> Request<User> {
        self.0.get()
    }

    pub fn update(&self, body: User) -> Request<Option<User>> {
        self.0.update(&body)
    }

    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }

    pub fn manager(&self) -> UserResource {
        self.0.navigate("manager").into()
    }

    pub fn direct_reports(&self) -> UserCollection {
        self.0.navigate("directReports").into()
    }

    pub fn revoke_sign_in_sessions(&self) -> Request<bool> {
        self.0.action("revokeSignInSessions")
    }

    pub fn send_mail(&self, parameters: Range) -> Request<()> {
        self.0.action_with("sendMail", &parameters)
    }

    pub fn range(&self, parameters: Range) -> UserResource {
        self.0.call_with("range", &parameters).into()
    }

    pub fn photo(&self) -> Media {
        self.0.navigate("photo").media()
    }

    pub fn content(&self) -> Media {
        self.0.stream("content")
    }

    pub fn by_path(&self, path: &str) -> Self {
        self.0.by_path(path).into()
    }
}

pub struct UserCollection(Path);
msgraph_core::resource!(UserCollection);

impl UserCollection {
    pub fn list(&self) -> Request<Page<User>> {
        self.0.list()
    }

    pub fn create(&self, body: User) -> Request<User> {
        self.0.create(&body)
    }

    pub fn count(&self) -> Request<i64> {
        self.0.count()
    }

    pub fn id(&self, id: impl Into<msgraph_core::Key>) -> UserResource {
        self.0.key(id).into()
    }

    pub fn by_app_id(&self, app_id: impl Into<msgraph_core::Key>) -> UserResource {
        self.0.alternate_key(&[("appId", app_id.into())]).into()
    }
}

pub struct Graph(Path);
msgraph_core::service!(Graph "https://graph.microsoft.com/beta");

impl Graph {
    pub fn users(&self) -> UserCollection {
        self.0.navigate("users").into()
    }

    pub fn me(&self) -> UserResource {
        self.0.navigate("me").into()
    }
}

pub fn user(display_name: &str) -> User {
    User {
        display_name: display_name.into(),
        ..Default::default()
    }
}

/// The service at another endpoint, without a credential.
#[cfg(feature = "client")]
pub fn at(endpoint: &str) -> Graph {
    msgraph_core::Client::builder()
        .endpoint(endpoint)
        .build()
        .into()
}
