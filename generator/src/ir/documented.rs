//! The facts that a reference page states about one operation. Sentences are not kept.
//!
//! `None` means that the page does not state the fact, or has a placeholder in its place. It never means "none".

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
    /// The namespace that the page names, such as `microsoft.graph`.
    pub namespace: Option<String>,
    /// The date of the page, `YYYY-MM-DD`, if it has one.
    pub date: Option<String>,
    /// The request lines, in the page's order.
    pub requests: Vec<RequestLine>,
    /// The request headers, in the page's order.
    pub headers: Vec<DocumentedHeader>,
    /// The inputs that go into the URL, in the page's order: function arguments, path parameters, query options.
    pub url_parameters: Vec<DocumentedParameter>,
    /// The parameters or properties of the request body, in the page's order.
    pub parameters: Vec<DocumentedParameter>,
    /// The response.
    pub response: DocumentedResponse,
    /// The permissions that a caller needs, if they are the same for all operations of the page.
    pub permissions: Option<PermissionsByScheme>,
    /// The permissions that a caller needs where they depend on the resource or purpose, in the page's order.
    pub permission_cases: Vec<PermissionCase>,
    /// National clouds by name (`global`, `usGovL4`, `usGovL5`, `china`); `None` where a text rendering lost the check
    /// marks.
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
    /// Replacing a whole entity or stream.
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
    /// The header's name, as the page writes it.
    pub name: String,
    /// Whether the page says that it is required.
    pub required: bool,
}

/// A row of a table of parameters or properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedParameter {
    /// The name of the parameter or property.
    pub name: String,
    /// The type as the page writes it, without `Collection(…)` or ` collection`; `None` where the table has no types.
    pub type_name: Option<String>,
    /// Whether the type is a collection.
    pub collection: bool,
    /// Whether the page says that callers may omit it.
    pub optional: bool,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// The values that the description lists as possible, in the page's order.
    pub members: Vec<String>,
}

/// The response to an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedResponse {
    /// The first success status that the page names.
    pub status: Option<u16>,
    /// The other success statuses that the page names.
    pub other_statuses: Vec<u16>,
    /// The response body.
    pub body: DocumentedBody,
}

/// The body of a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DocumentedBody {
    /// The page does not state what the body holds.
    #[default]
    Unknown,
    /// The page states that the body is empty.
    Nothing,
    /// A value.
    Value {
        /// The type of the value or of its items, as the page writes it.
        type_name: String,
        /// Whether the value is a collection.
        collection: bool,
    },
}

impl DocumentedResponse {
    /// Returns the type of the body, as the page writes it, if the page names one.
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

/// Permissions by scheme (`application`, `delegatedPersonal`, `delegatedWork`). A scheme that is not supported has an
/// entry without permissions; a scheme that the page does not describe has no entry.
pub type PermissionsByScheme = BTreeMap<String, DocumentedPermissions>;

/// The permissions of one scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedPermissions {
    /// The permissions that the page marks or orders as least privileged. A caller needs all of them.
    pub least: Vec<String>,
    /// The permissions with more privileges than needed, from fewer to more.
    pub higher: Vec<String>,
}

/// The permissions for some of the operations or purposes of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionCase {
    /// The page's label of the case: a type, a path, or a workload of Intune.
    pub of: String,
    /// The permissions that a caller needs in this case.
    pub permissions: PermissionsByScheme,
}

/// A deprecation that a page states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedDeprecation {
    /// The day on which the element is removed, or on which it was deprecated: `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The name of the element or page to use instead.
    pub replacement: Option<String>,
}
