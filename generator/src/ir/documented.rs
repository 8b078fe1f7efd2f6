//! What a reference page says of one operation: facts, no sentences.
//!
//! `None` means that the page doesn't say, or says what is still to be filled in: unknown is never the same as none.

use std::collections::BTreeMap;

/// One reference page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedOperation {
    /// The page's name without its ending, such as `intune-devices-manageddevice-executeaction`; also the file's name.
    pub page: String,
    /// The title's subject, such as `managedDevice: executeAction`.
    pub title: String,
    /// What the page documents.
    pub kind: PageKind,
    /// The namespace it names, such as `microsoft.graph`.
    pub namespace: Option<String>,
    /// `YYYY-MM-DD`, if the page is dated.
    pub date: Option<String>,
    /// The request lines, in the page's order.
    pub requests: Vec<RequestLine>,
    /// The request headers, in the page's order.
    pub headers: Vec<DocumentedHeader>,
    /// What goes into the URL, in the page's order: arguments of a function, parts of the path, query options.
    pub url_parameters: Vec<DocumentedParameter>,
    /// The parameters or properties of the request body, in the page's order.
    pub parameters: Vec<DocumentedParameter>,
    /// The answer.
    pub response: DocumentedResponse,
    /// What a caller has to be permitted, as far as it is the same for all that the page is about.
    pub permissions: Option<PermissionsByScheme>,
    /// The same where it depends on what is called, or for which purpose, in the page's order.
    pub permission_cases: Vec<PermissionCase>,
    /// National clouds by name (`global`, `usGovL4`, `usGovL5`, `china`); `None` where a text rendering lost the marks.
    pub clouds: Option<Vec<String>>,
    /// Set if the page says that the operation is deprecated.
    pub deprecation: Option<DocumentedDeprecation>,
}

/// What a page documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A bound or unbound action.
    Action,
    /// A function.
    Function,
    /// Reading a collection.
    List,
    /// Reading one entity.
    Get,
    /// Creating an entity.
    Create,
    /// Changing an entity.
    Update,
    /// Setting all of an entity or stream at once.
    Replace,
    /// Deleting an entity.
    Delete,
    /// Adding a reference to a collection, or setting one.
    AddReference,
    /// Removing a reference.
    RemoveReference,
}

/// A request line: method and path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path from the service root, with placeholders as the page writes them.
    pub path: String,
}

/// A request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedHeader {
    /// Its name, as the page writes it.
    pub name: String,
    /// Whether the page says that it is required.
    pub required: bool,
}

/// A row of a table of parameters or properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedParameter {
    /// Its name.
    pub name: String,
    /// The type as the page writes it, without `Collection(…)` or ` collection`; `None` where the table has no types.
    pub type_name: Option<String>,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether the page says that it may be left out.
    pub optional: bool,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// The values that its description lists as possible, in the page's order.
    pub members: Vec<String>,
}

/// What an operation answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedResponse {
    /// The status of success, if the page names one.
    pub status: Option<u16>,
    /// Further statuses of success.
    pub other_statuses: Vec<u16>,
    /// What the body holds.
    pub body: DocumentedBody,
}

/// What the body of an answer holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DocumentedBody {
    /// The page doesn't say.
    #[default]
    Unknown,
    /// Nothing, says the page.
    Nothing,
    /// A value.
    Value {
        /// Its type, or that of its items, as the page writes it.
        type_name: String,
        /// Whether there are many.
        collection: bool,
    },
}

impl DocumentedResponse {
    /// The type of the body, as the page writes it, if the page names one.
    pub fn type_name(&self) -> Option<&str> {
        match &self.body {
            DocumentedBody::Value { type_name, .. } => Some(type_name),
            DocumentedBody::Unknown | DocumentedBody::Nothing => None,
        }
    }

    /// Whether the body is a collection.
    pub fn is_collection(&self) -> bool {
        matches!(self.body, DocumentedBody::Value { collection: true, .. })
    }
}

/// Permissions by scheme (`application`, `delegatedPersonal`, `delegatedWork`). A scheme that isn't supported is there
/// without permissions; one that the page leaves open isn't there.
pub type PermissionsByScheme = BTreeMap<String, DocumentedPermissions>;

/// The permissions of one scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedPermissions {
    /// Those that the page marks, or orders, as least privileged; where there are several, all of them are needed.
    pub least: Vec<String>,
    /// Those with more privilege than needed, from less to more.
    pub higher: Vec<String>,
}

/// The permissions for a part of what a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionCase {
    /// What they are for, as the page labels it: a type or path, or a workload of Intune.
    pub of: String,
    /// The permissions.
    pub permissions: PermissionsByScheme,
}

/// What a page says about the end of something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedDeprecation {
    /// The day it stops to work, or was deprecated: `YYYY-MM-DD`.
    pub date: Option<String>,
    /// What to use instead: a name, or the name of a page.
    pub replacement: Option<String>,
}
