//! The intermediate representation (IR): the content of a service description in OData's terms, without any Rust terms.
//!
//! Each file defines one noun. Everything without an order of its own is in a sorted map, so that the order of the
//! input
//! does not matter: equal facts are equal values. Aliases are resolved; every name is fully qualified.

mod annotation;
mod container;
mod deprecation;
mod descriptions;
mod documented;
mod documented_resource;
mod element;
mod entity_model;
mod enum_type;
mod http_operation;
mod invalid_names;
mod leave_out;
mod name;
mod navigation_property;
mod operation;
mod origin;
mod own_terms;
mod page_fact;
mod permissions;
mod property;
mod structured_type;
mod target;
mod type_ref;
mod validate;

pub use annotation::{Annotation, Annotations, Expression, RecordExpression, TermKey};
pub use container::{ActionImport, EntityContainer, EntitySet, FunctionImport, Singleton};
pub use deprecation::Deprecation;
pub use documented::{
    DocumentedBody, DocumentedDeprecation, DocumentedHeader, DocumentedOperation, DocumentedParameter,
    DocumentedPermissions, DocumentedResponse, PageKind, PermissionCase, PermissionsByScheme, RequestLine,
};
pub use documented_resource::{DocumentedEnum, DocumentedMember, DocumentedMethod, DocumentedResource};
pub use element::ElementPath;
pub use entity_model::{Counts, EntityModel, IncludeAnnotations, IncludedNamespace, Reference, Schema, Term};
pub use enum_type::{EnumMember, EnumType};
pub use http_operation::{HttpOperation, HttpParameter, ParameterPlace};
pub use invalid_names::{NameRule, invalid_names};
pub use name::QualifiedName;
pub use navigation_property::{NavigationProperty, OnDelete};
pub use operation::{Operation, OperationKind, Parameter, Signature};
pub use origin::Origin;
pub use own_terms::{OWN_NAMESPACE, path_addressed, replaced_by};
pub use page_fact::PageFact;
pub use permissions::{
    Grant, PermissionDefinition, PermissionScheme, Permissions, Requirement, Scheme, UnresolvedClass, UnresolvedPath,
};
pub use property::Property;
pub use structured_type::{ComplexType, EntityType, INHERITED_LEVELS, KeyProperty, StructuredType, TypeDefinition};
pub use target::Target;
pub use type_ref::{Facets, MaxLength, Primitive, Scale, TypeName, TypeRef};
pub use validate::{Finding, Part, validate};
