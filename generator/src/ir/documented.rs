//! What a reference page says of one operation: facts, no sentences.

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
    /// The parameters or properties of the request body, in the page's order.
    pub parameters: Vec<DocumentedParameter>,
    /// The answer.
    pub response: DocumentedResponse,
    /// Permissions by scheme (`application`, `delegatedPersonal`, `delegatedWork`), empty where the page says that the
    /// scheme is not supported; `None` where the page leaves them to be filled in.
    pub permissions: Option<BTreeMap<String, DocumentedPermissions>>,
    /// National clouds by name (`global`, `usGovL4`, `usGovL5`, `china`); `None` where a text rendering lost the marks.
    pub clouds: Option<Vec<String>>,
    /// Whether the page says that the operation is deprecated.
    pub deprecated: bool,
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
    /// Deleting an entity.
    Delete,
}

/// A request line: method and path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path from the service root, with placeholders as the page writes them.
    pub path: String,
}

/// A row of the parameter table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedParameter {
    /// Its name.
    pub name: String,
    /// The type as the page writes it, without `Collection(…)` or ` collection`.
    pub type_name: String,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
}

/// What an operation answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedResponse {
    /// The status of success, if the page names one.
    pub status: Option<u16>,
    /// The type of the body, as the page writes it; `None` for no body.
    pub type_name: Option<String>,
    /// Whether the body is a collection.
    pub collection: bool,
}

/// The permissions of one scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedPermissions {
    /// Those that the page marks, or orders, as least privileged.
    pub least: Vec<String>,
    /// Those with more privilege than needed.
    pub higher: Vec<String>,
}
