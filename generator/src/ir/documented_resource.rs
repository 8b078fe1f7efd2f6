//! The facts that a reference page states about one type. Sentences are not kept.

use super::documented::{DocumentedDeprecation, DocumentedParameter};

/// The page of a resource or enumeration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentedResource {
    /// The page's name without its ending, such as `intune-devices-manageddevice`; also the file's name.
    pub page: String,
    /// The title's subject, such as `managedDevice resource type`.
    pub title: String,
    /// The namespace that the page names, such as `microsoft.graph`.
    pub namespace: Option<String>,
    /// The date of the page, `YYYY-MM-DD`, if it has one.
    pub date: Option<String>,
    /// The type's name; `None` for a page about several types or about none.
    pub type_name: Option<String>,
    /// The base type that the page names.
    pub base: Option<String>,
    /// Whether the page says that instances can have further properties.
    pub open: bool,
    /// The properties, in the page's order.
    pub properties: Vec<DocumentedParameter>,
    /// The navigation properties, in the page's order.
    pub relationships: Vec<DocumentedParameter>,
    /// The pages of the type's operations, in the page's order.
    pub methods: Vec<DocumentedMethod>,
    /// The enumerations whose members the page lists, in the page's order.
    pub enums: Vec<DocumentedEnum>,
    /// Set if the page says that the type is deprecated.
    pub deprecation: Option<DocumentedDeprecation>,
}

/// A row of the page's table of methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedMethod {
    /// The method's title in the table, such as `Create user`.
    pub title: String,
    /// The name of the page that documents the method; `None` where a text rendering lost the link.
    pub page: Option<String>,
}

/// An enumeration whose members a page lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedEnum {
    /// The enumeration's name.
    pub name: String,
    /// The members, in the page's order.
    pub members: Vec<DocumentedMember>,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedMember {
    /// The member's name.
    pub name: String,
    /// The member's value, if the page states it.
    pub value: Option<i64>,
}
