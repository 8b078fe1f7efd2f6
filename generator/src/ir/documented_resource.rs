//! What a reference page says of one type: facts, no sentences.

use super::documented::{DocumentedDeprecation, DocumentedParameter};

/// The page of a resource or enumeration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedResource {
    /// The page's name without its ending, such as `intune-devices-manageddevice`; also the file's name.
    pub page: String,
    /// The title's subject, such as `managedDevice resource type`.
    pub title: String,
    /// The namespace it names, such as `microsoft.graph`.
    pub namespace: Option<String>,
    /// `YYYY-MM-DD`, if the page is dated.
    pub date: Option<String>,
    /// The type's name; `None` for a page that is about several, or about none.
    pub type_name: Option<String>,
    /// The type that it says it inherits from.
    pub base: Option<String>,
    /// Whether it says that instances can have further properties.
    pub open: bool,
    /// The properties, in the page's order.
    pub properties: Vec<DocumentedParameter>,
    /// The navigation properties, in the page's order.
    pub relationships: Vec<DocumentedParameter>,
    /// The pages of the type's operations, in the page's order.
    pub methods: Vec<DocumentedMethod>,
    /// The enumerations that it lists the members of, in the page's order.
    pub enums: Vec<DocumentedEnum>,
    /// Set if the page says that the type is deprecated.
    pub deprecation: Option<DocumentedDeprecation>,
}

/// A line of the list of methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedMethod {
    /// Its title there, such as `Create user`.
    pub title: String,
    /// The page that documents it, by name; `None` where a text rendering lost the link.
    pub page: Option<String>,
}

/// The members of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedEnum {
    /// Its name.
    pub name: String,
    /// Its members, in the page's order.
    pub members: Vec<DocumentedMember>,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedMember {
    /// Its name.
    pub name: String,
    /// Its value, if the page gives it.
    pub value: Option<i64>,
}
