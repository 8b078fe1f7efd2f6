//! The intermediate representation: what a Graph description says, in OData's words and with none of Rust's.
//!
//! One noun a file. Everything that has no order of its own is in a sorted map, so the same facts are the same value
//! whatever their order in the input. Aliases are resolved: every name is fully qualified.

mod annotation;
mod container;
mod descriptions;
mod documented;
mod element;
mod entity_model;
mod enum_type;
mod name;
mod navigation_property;
mod operation;
mod own_terms;
mod permissions;
mod property;
mod structured_type;
mod type_ref;
mod validate;

pub use annotation::{Annotation, Annotations, Expression, RecordExpression, TermKey};
pub use container::{ActionImport, EntityContainer, EntitySet, FunctionImport, Singleton};
pub use documented::{
    DocumentedOperation, DocumentedParameter, DocumentedPermissions, DocumentedResponse, PageKind, RequestLine,
};
pub use element::ElementPath;
pub use entity_model::{Counts, EntityModel, IncludeAnnotations, IncludedNamespace, Reference, Schema, Term};
pub use enum_type::{EnumMember, EnumType};
pub use name::QualifiedName;
pub use navigation_property::{NavigationProperty, OnDelete};
pub use operation::{Operation, OperationKind, Origin, Parameter};
pub use own_terms::{OWN_NAMESPACE, path_addressed, replaced_by};
pub use permissions::{
    Grant, PermissionDefinition, PermissionScheme, Permissions, Requirement, Scheme, UnresolvedClass, UnresolvedPath,
};
pub use property::Property;
pub use structured_type::{ComplexType, EntityType, KeyProperty, StructuredType, TypeDefinition};
pub use type_ref::{Facets, MaxLength, Primitive, Scale, TypeName, TypeRef};
pub use validate::{Finding, Part, validate};
